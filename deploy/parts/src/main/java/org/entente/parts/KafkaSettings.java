package org.entente.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One Kafka node, broker and controller in one, for one machine.
 *
 * @param home holds {@code data/}, {@code logs/} and {@code run/}
 * @param port where it listens on the loopback address; 0 takes a free one
 * @param controllerPort where its controller listens; 0 takes a free one
 * @param jvmOptions added to those of the child JVM
 */
public record KafkaSettings(Path home, int port, int controllerPort, List<String> jvmOptions) {

    public KafkaSettings {
        home = home.toAbsolutePath();
        port = FreePort.orAny(port);
        controllerPort = FreePort.orAny(controllerPort);
        jvmOptions = List.copyOf(jvmOptions);
    }

    public KafkaSettings(Path home, int port, int controllerPort) {
        this(home, port, controllerPort, List.of());
    }

    Path data() {
        return home.resolve("data/kafka");
    }

    Path log() {
        return home.resolve("logs/kafka.log");
    }

    Path pidFile() {
        return home.resolve("run/kafka.pid");
    }

    /** What the child reads. */
    Path propertiesFile() {
        return home.resolve("run/kafka.properties");
    }

    /** Exists as long as the broker that wrote it serves. */
    Path readyFile() {
        return home.resolve("run/kafka.ready");
    }

    Map<String, String> properties() {
        Map<String, String> properties = new TreeMap<>();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("log.dirs", data().toString());
        properties.put("listeners", "BROKER://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.put("advertised.listeners", "BROKER://localhost:" + port);
        properties.put("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("inter.broker.listener.name", "BROKER");
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        properties.put("auto.create.topics.enable", "false");
        properties.put("default.replication.factor", "1");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("offsets.topic.num.partitions", "6");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("transaction.state.log.num.partitions", "3");
        properties.put("share.coordinator.state.topic.replication.factor", "1");
        properties.put("share.coordinator.state.topic.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");
        // A killed broker may register again only once its former self is given up, by default after 9 seconds.
        properties.put("broker.session.timeout.ms", "3000");
        properties.put("broker.heartbeat.interval.ms", "750");
        properties.put("num.network.threads", "2");
        properties.put("num.io.threads", "4");
        properties.put("num.recovery.threads.per.data.dir", "2");
        // Its default of 128 MiB is half of the heap.
        properties.put("log.cleaner.dedupe.buffer.size", Integer.toString(8 * 1024 * 1024));
        return properties;
    }
}

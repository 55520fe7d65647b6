package org.entente.parts;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** The main class of the child JVM: formats the data folder if it is new, then serves until it is asked to end. */
public final class KafkaBroker {

    /** Fixed, so that a data folder can be told from one that belongs to another cluster. */
    private static final String CLUSTER = "ZW50ZW50ZS1sb2NhbC0wMQ";

    private KafkaBroker() {}

    /**
     * @param arguments the file of broker properties, the file to write once ready, and the process id of the owner
     */
    public static void main(String[] arguments) throws Exception {
        endWithOwner(Long.parseLong(arguments[2]));
        Properties properties = read(Path.of(arguments[0]));
        format(properties);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        Files.writeString(
                Path.of(arguments[1]), Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static void format(Properties properties) throws Exception {
        String folder = properties.getProperty("log.dirs");
        if (Files.exists(Path.of(folder, "meta.properties"))) {
            return;
        }
        new Formatter()
                .setClusterId(CLUSTER)
                .setNodeId(Integer.parseInt(properties.getProperty("node.id")))
                .addDirectory(folder)
                .setMetadataLogDirectory(folder)
                .setControllerListenerName(properties.getProperty("controller.listener.names"))
                .run();
    }

    private static void endWithOwner(long pid) {
        ProcessHandle.of(pid)
                .ifPresentOrElse(owner -> owner.onExit().thenRun(() -> System.exit(0)), () -> System.exit(0));
    }
}

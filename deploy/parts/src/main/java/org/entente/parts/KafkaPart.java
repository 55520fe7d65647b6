package org.entente.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/** A real Kafka broker and controller (KRaft) in a JVM of its own. */
public final class KafkaPart implements Part {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final KafkaSettings settings;
    private ChildProcess process;
    private Duration startedIn = Duration.ZERO;

    private KafkaPart(KafkaSettings settings) {
        this.settings = settings;
    }

    /** Starts it, on existing data if there is any, and returns when it serves. */
    public static KafkaPart start(KafkaSettings settings) {
        KafkaPart part = new KafkaPart(settings);
        part.launch();
        return part;
    }

    private void launch() {
        long begin = System.nanoTime();
        writeProperties();
        process = ChildProcess.start(command());
        try {
            process.awaitReady(() -> Files.exists(settings.readyFile()), PATIENCE);
        } catch (PartFailed e) {
            stop();
            throw e;
        }
        startedIn = Duration.ofNanos(System.nanoTime() - begin);
    }

    private ChildCommand command() {
        JavaCommand java = new JavaCommand(KafkaBroker.class.getName())
                .options("-Xms64m", "-Xmx256m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError")
                .options(settings.jvmOptions())
                .arguments(
                        settings.propertiesFile().toString(),
                        settings.readyFile().toString(),
                        Long.toString(ProcessHandle.current().pid()));
        return new ChildCommand(
                "Kafka",
                java.words(),
                Map.of("CLASSPATH", JavaCommand.classPath()),
                settings.home(),
                settings.log(),
                settings.pidFile());
    }

    private void writeProperties() {
        try {
            Files.createDirectories(settings.propertiesFile().getParent());
            Files.createDirectories(settings.data());
            Files.deleteIfExists(settings.readyFile());
            Properties properties = new Properties();
            properties.putAll(settings.properties());
            try (Writer writer = Files.newBufferedWriter(settings.propertiesFile())) {
                properties.store(writer, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write in " + settings.home() + ": " + e.getMessage(), e);
        }
    }

    /** What clients call {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "localhost:" + settings.port();
    }

    public int port() {
        return settings.port();
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public ProcessHandle process() {
        return process.handle();
    }

    @Override
    public Path log() {
        return settings.log();
    }

    @Override
    public Duration startedIn() {
        return startedIn;
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(20));
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public void restart() {
        stop();
        launch();
    }
}

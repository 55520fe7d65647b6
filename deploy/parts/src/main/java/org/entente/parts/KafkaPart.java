package org.entente.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/** A real Kafka broker and controller (KRaft) in a JVM of its own. */
public final class KafkaPart extends ProcessPart {

    private static final String LOG_LINE =
            "-Djava.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n";

    private final KafkaSettings settings;

    /** A part that is not started yet. */
    public KafkaPart(KafkaSettings settings) {
        super("kafka", settings.log(), Duration.ofSeconds(90));
        this.settings = settings;
    }

    /** Starts it, on existing data if there is any, and returns when it serves. */
    public static KafkaPart start(KafkaSettings settings) {
        KafkaPart part = new KafkaPart(settings);
        part.restart();
        return part;
    }

    @Override
    protected boolean isReady() {
        return Files.exists(settings.readyFile());
    }

    @Override
    protected ChildCommand prepare() {
        writeProperties();
        JavaCommand java = new JavaCommand(KafkaBroker.class.getName())
                .options("-Xms64m", "-Xmx256m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError")
                .options(LOG_LINE, "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
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
}

package org.entente.kit.relay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A relay in a JVM of its own, which can be killed. */
final class RelayProcess implements AutoCloseable {

    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    static RelayProcess start(RelaySettings settings, Path log) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RelayProcess.class.getName(),
                settings.url(),
                settings.user(),
                settings.password(),
                settings.brokers(),
                Long.toString(ProcessHandle.current().pid()));
        return new RelayProcess(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start());
    }

    public static void main(String[] arguments) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setURL(arguments[0]);
        database.setUser(arguments[1]);
        database.setPassword(arguments[2]);
        RelaySettings settings = new RelaySettings(
                arguments[0],
                arguments[1],
                arguments[2],
                arguments[3],
                "/entente/test",
                Duration.ofSeconds(3),
                Duration.ofMillis(300));
        Relay relay = new Relay(settings, database, Clock.systemUTC());
        relay.start();
        // Ends with the test that started it.
        ProcessHandle.of(Long.parseLong(arguments[4]))
                .ifPresent(parent -> parent.onExit().join());
        relay.close();
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** {@code SIGSTOP} or {@code SIGCONT}. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}

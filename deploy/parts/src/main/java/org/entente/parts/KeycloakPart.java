package org.entente.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak in a JVM of its own, with the realm imported on the first start. */
public final class KeycloakPart implements Part {

    /** The demo administrator of the local Keycloak. */
    public static final String ADMINISTRATOR = "demo-administrator";

    public static final String ADMINISTRATOR_PASSWORD = "demo-administrator";

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final KeycloakSettings settings;
    private final Path distribution;
    private ChildProcess process;
    private Duration startedIn = Duration.ZERO;

    private KeycloakPart(KeycloakSettings settings) {
        this.settings = settings;
        this.distribution = KeycloakDistribution.folder(settings.archive());
    }

    /** Unpacks and builds the distribution if this machine has none yet, which takes half a minute. */
    public static void prepare(Path archive) {
        KeycloakDistribution.folder(archive);
    }

    /** Starts it and returns when the realm answers. */
    public static KeycloakPart start(KeycloakSettings settings) {
        KeycloakPart part = new KeycloakPart(settings);
        part.launch();
        return part;
    }

    private void launch() {
        long begin = System.nanoTime();
        try {
            KeycloakDistribution.link(distribution, settings.data(), settings.realm());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write in " + settings.data() + ": " + e.getMessage(), e);
        }
        process = ChildProcess.start(command());
        try {
            process.awaitReady(() -> HttpCheck.answers(settings.readyUrl()), PATIENCE);
            process.awaitReady(() -> HttpCheck.answers(issuer()), PATIENCE);
        } catch (PartFailed e) {
            stop();
            throw e;
        }
        startedIn = Duration.ofNanos(System.nanoTime() - begin);
    }

    private ChildCommand command() {
        List<String> words = KeycloakDistribution.command(settings.data())
                .options("-Dkc.config.built=true", "-Xms128m", "-Xmx384m", "-Xss512k", "-XX:MetaspaceSize=96m")
                .options("-XX:MaxMetaspaceSize=256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError")
                .options(settings.jvmOptions())
                .arguments("start", "--optimized", "--import-realm")
                .words();
        Map<String, String> environment = new HashMap<>(settings.environment());
        environment.putAll(settings.variables());
        environment.putAll(KeycloakDistribution.classPath(distribution));
        return new ChildCommand("Keycloak", words, environment, settings.home(), settings.log(), settings.pidFile());
    }

    /** What tokens of the realm name as their issuer. */
    public String issuer() {
        String file = settings.realm().getFileName().toString();
        return settings.url() + "/realms/" + file.replace("-realm.json", "");
    }

    @Override
    public String name() {
        return "keycloak";
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
        process.stop(Duration.ofSeconds(15));
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

package org.entente.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Keycloak in a JVM of its own, with the realm imported on the first start. */
public final class KeycloakPart extends ProcessPart {

    /** The demo administrator of the local Keycloak. */
    public static final String ADMINISTRATOR = "demo-administrator";

    public static final String ADMINISTRATOR_PASSWORD = "demo-administrator";

    private final KeycloakSettings settings;

    /** A part that is not started yet. */
    public KeycloakPart(KeycloakSettings settings) {
        super("keycloak", settings.log(), Duration.ofMinutes(4));
        this.settings = settings;
    }

    /** Unpacks and builds the distribution if this machine has none yet, which takes half a minute. */
    public static void prepare(Path archive) {
        KeycloakDistribution.folder(archive);
    }

    /** Whether the distribution is already unpacked and built on this machine. */
    public static boolean isPrepared(Path archive) {
        return Cache.has(KeycloakDistribution.name(archive));
    }

    /** Starts it and returns when the realm answers. */
    public static KeycloakPart start(KeycloakSettings settings) {
        KeycloakPart part = new KeycloakPart(settings);
        part.restart();
        return part;
    }

    @Override
    protected boolean isReady() {
        return HttpCheck.answers(settings.readyUrl()) && HttpCheck.answers(issuer());
    }

    @Override
    protected ChildCommand prepare() {
        Path distribution = KeycloakDistribution.folder(settings.archive());
        try {
            KeycloakDistribution.link(distribution, settings.data(), settings.realm());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write in " + settings.data() + ": " + e.getMessage(), e);
        }
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
}

package org.entente.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Which stack on this machine: where the project is, where the data goes and which ports it takes.
 *
 * @param project the folder of the parent pom
 * @param home holds {@code data/}, {@code logs/} and {@code run/}
 * @param ports every port of this stack
 */
public record StackSettings(Path project, Path home, Ports ports) {

    public static final int USUAL_PORT = 8080;

    public StackSettings {
        project = project.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    /** As the environment says: {@code ENTENTE_PORT} and {@code ENTENTE_HOME}, both with defaults. */
    public static StackSettings of(Path project, Map<String, String> environment) {
        int port = port(environment.get("ENTENTE_PORT"));
        String home = environment.get("ENTENTE_HOME");
        return new StackSettings(
                project, home == null || home.isBlank() ? usualHome(project, port) : Path.of(home), new Ports(port));
    }

    /** A stack of its own for a test, next to any other. */
    public static StackSettings of(Path home, int port) {
        return new StackSettings(findProject(), home, new Ports(port));
    }

    /** The project that the working folder is in. */
    public static Path findProject() {
        Path folder = Path.of(System.getProperty("entente.project", "")).toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("deploy/keycloak/entente-realm.json"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("The working folder is not inside the Entente project.");
        }
        return folder;
    }

    static Path usualHome(Path project, int port) {
        return project.resolve("deploy/.local").resolve(Integer.toString(port));
    }

    /** What people open. */
    public String portal() {
        return "http://localhost:" + ports.gateway();
    }

    /** What tokens name as their issuer. */
    public String issuer() {
        return "http://localhost:" + ports.keycloak() + "/realms/entente";
    }

    public Path logs() {
        return home.resolve("logs");
    }

    Path data() {
        return home.resolve("data");
    }

    Path run() {
        return home.resolve("run");
    }

    Path realm() {
        return project.resolve("deploy/keycloak/entente-realm.json");
    }

    private static int port(String words) {
        if (words == null || words.isBlank()) {
            return USUAL_PORT;
        }
        try {
            return Integer.parseInt(words.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("ENTENTE_PORT must be a number, not \"" + words + "\".", e);
        }
    }
}

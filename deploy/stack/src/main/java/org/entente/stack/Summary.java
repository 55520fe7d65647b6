package org.entente.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.parts.KeycloakPart;

/** What a person wants to know once the platform is ready. */
final class Summary {

    private static final String ROW = "    %-22s %-10s %-34s %s";

    private final StackSettings settings;
    private final DemoPeople people;

    Summary(StackSettings settings, DemoPeople people) {
        this.settings = settings;
        this.people = people;
    }

    List<String> lines(Duration took, Path workingFolder) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Entente is ready after " + Board.seconds(took) + ".");
        lines.add("");
        lines.add("  Portal     " + settings.portal());
        lines.add(
                "  API        " + settings.portal() + "/api/v1   (a token for it: " + prefix() + "deploy/token NAME)");
        lines.add("  Identity   http://localhost:" + settings.ports().keycloak() + "   (administrator "
                + KeycloakPart.ADMINISTRATOR + ", password " + KeycloakPart.ADMINISTRATOR_PASSWORD + ")");
        lines.add("  Logs       " + relative(settings.logs(), workingFolder));
        lines.add("  Stop       Ctrl-C   (the data stays; deploy/up --fresh forgets it)");
        lines.add("");
        lines.add("  Demo sign-ins, all fictional:");
        lines.add(ROW.formatted("NAME", "PASSWORD", "ROLE", "ORGANIZATION"));
        for (DemoPerson person : people.all()) {
            if (!person.isSystem()) {
                lines.add(ROW.formatted(
                        person.name(), person.secret(), String.join(", ", person.roles()), person.organization()));
            }
        }
        lines.add("");
        return lines;
    }

    private String prefix() {
        int port = settings.ports().gateway();
        return port == StackSettings.USUAL_PORT ? "" : "ENTENTE_PORT=" + port + " ";
    }

    private static String relative(Path path, Path folder) {
        return path.startsWith(folder) ? folder.relativize(path).toString() : path.toString();
    }
}

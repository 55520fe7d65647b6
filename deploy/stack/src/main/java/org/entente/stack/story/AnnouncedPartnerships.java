package org.entente.stack.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.stack.StackSettings;

/**
 * Partnerships that were announced in public, loaded as pre-set consortia, with the layers that each leaves unfilled.
 *
 * @param file a file of the layout of {@code deploy/stories/partnerships.json}
 */
public record AnnouncedPartnerships(Path file) implements Story {
    /** With the file that ships with the project. */
    public AnnouncedPartnerships() {
        this(StackSettings.findProject().resolve("deploy/stories/partnerships.json"));
    }

    @Override
    public String name() {
        return "announced-partnerships";
    }

    @Override
    public String summary() {
        return "partnerships announced in public, and the layers that each leaves unfilled";
    }

    @Override
    public void play(Platform platform, Narrator narrator) {
        var office = platform.as("program-office");
        var announced = read();
        narrator.title(announced.path("note").asText());
        var organizations = knownOrganizations(office);
        var wrong = new ArrayList<String>();
        for (var partnership : announced.path("partnerships")) {
            narrator.step(
                    office.name(),
                    "records \"%s\"".formatted(partnership.path("title").asText()));
            for (var member : partnership.path("members")) {
                organizations.computeIfAbsent(
                        member.path("company").asText(), name -> register(office, narrator, member));
            }
            var consortium = office.postWhenKnown("/consortia", consortium(partnership, organizations));
            narrator.follow(consortium);
            var gaps = names(consortium.path("gaps"));
            var expected = names(partnership.path("expectedGaps"));
            narrator.note("unfilled layers: " + (gaps.isEmpty() ? "none" : String.join(", ", gaps)));
            if (!gaps.equals(expected)) {
                wrong.add("%s: found %s, expected %s"
                        .formatted(partnership.path("id").asText(), gaps, expected));
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("gaps differ from what the file expects: " + String.join("; ", wrong));
        }
        narrator.note("every partnership's gaps are exactly the expected ones");
    }

    private JsonNode read() {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("there is no readable file " + file + ": name one with --file");
        }
        try {
            return Platform.JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " is not JSON", e);
        }
    }

    private static Map<String, String> knownOrganizations(Person office) {
        var known = new HashMap<String, String>();
        var after = "";
        do {
            var page = office.get("/organizations?limit=200" + (after.isEmpty() ? "" : "&after=" + after));
            page.path("items")
                    .forEach(each -> known.put(
                            each.path("legalName").asText(), each.path("id").asText()));
            after = page.path("next").asText("");
        } while (!after.isEmpty() && !after.equals("null"));
        return known;
    }

    private static String register(Person office, Narrator narrator, JsonNode member) {
        var name = member.path("company").asText();
        narrator.note("registers " + name);
        var organization = office.post(
                "/organizations",
                Map.of(
                        "legalName",
                        name,
                        "headquartersCountry",
                        member.path("country").asText()));
        return narrator.follow(organization);
    }

    private static Map<String, Object> consortium(JsonNode partnership, Map<String, String> organizations) {
        var members = partnership
                .path("members")
                .valueStream()
                .map(member -> {
                    var entry = new LinkedHashMap<String, Object>();
                    entry.put(
                            "organizationId",
                            organizations.get(member.path("company").asText()));
                    entry.put("role", member.path("role").asText("LAYER_PROVIDER"));
                    if (member.has("layer")) {
                        entry.put("layer", member.path("layer").asText());
                    }
                    return entry;
                })
                .toList();
        return Map.of(
                "kind",
                "PRE_SET",
                "announced",
                true,
                "anchorOrganizationId",
                members.getFirst().get("organizationId"),
                "members",
                members);
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).sorted().toList();
    }
}

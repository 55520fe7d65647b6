package org.entente.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The demo people of the local realm, read from the realm file, which is the only place that lists them. */
public final class DemoPeople {

    private static final String DEFAULT_ROLES = "default-roles-";

    private final List<DemoPerson> all;

    private DemoPeople(List<DemoPerson> all) {
        this.all = List.copyOf(all);
    }

    /** Reads the realm file. */
    public static DemoPeople in(Path realmFile) {
        try {
            JsonNode realm = new ObjectMapper().readTree(realmFile.toFile());
            List<DemoPerson> people = new ArrayList<>();
            for (JsonNode user : realm.path("users")) {
                people.add(person(user, realm));
            }
            return new DemoPeople(people);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + realmFile + ": " + e.getMessage(), e);
        }
    }

    /** Everybody, in the order of the realm file. */
    public List<DemoPerson> all() {
        return all;
    }

    public Optional<DemoPerson> named(String name) {
        return all.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return all.stream().map(DemoPerson::name).toList();
    }

    private static DemoPerson person(JsonNode user, JsonNode realm) {
        List<String> roles = elements(user.path("realmRoles"))
                .map(JsonNode::asText)
                .filter(role -> !role.startsWith(DEFAULT_ROLES))
                .toList();
        if (user.has("serviceAccountClientId")) {
            String client = user.path("serviceAccountClientId").asText();
            return new DemoPerson(client, secret(client, realm), true, roles, "");
        }
        String name = user.path("username").asText();
        String password = user.path("credentials").path(0).path("value").asText();
        return new DemoPerson(name, password, false, roles, organization(name, realm));
    }

    private static String secret(String client, JsonNode realm) {
        return elements(realm.path("clients"))
                .filter(candidate -> candidate.path("clientId").asText().equals(client))
                .map(candidate -> candidate.path("secret").asText())
                .findFirst()
                .orElse("");
    }

    private static String organization(String user, JsonNode realm) {
        return elements(realm.path("organizations"))
                .filter(organization -> elements(organization.path("members"))
                        .anyMatch(member -> member.path("username").asText().equals(user)))
                .map(organization -> organization.path("name").asText())
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }
}

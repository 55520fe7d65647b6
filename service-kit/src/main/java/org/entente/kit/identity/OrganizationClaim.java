package org.entente.kit.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads Keycloak's {@code organization} claim: {@code {"<alias>": {"id": "<uuid>", "kind": ["COMPANY"], ...}}}. */
final class OrganizationClaim {

    static final String NAME = "organization";

    private OrganizationClaim() {}

    /** The first organization with a usable id; null when the claim is missing or names none. */
    static CallerOrganization read(Object claim) {
        if (!(claim instanceof JsonObject organizations)) {
            return null;
        }
        for (Map.Entry<String, JsonValue> entry : organizations.entrySet()) {
            UUID id = entry.getValue() instanceof JsonObject organization ? id(organization) : null;
            if (id != null) {
                return organization(entry.getKey(), id, entry.getValue().asJsonObject());
            }
        }
        return null;
    }

    private static CallerOrganization organization(String alias, UUID id, JsonObject claim) {
        Map<String, List<String>> attributes = new HashMap<>();
        claim.forEach((name, value) -> {
            if (value instanceof JsonArray values) {
                attributes.put(name, texts(values));
            }
        });
        String kind =
                attributes.getOrDefault("kind", List.of()).stream().findFirst().orElse(null);
        return new CallerOrganization(id, alias, kind, attributes);
    }

    private static List<String> texts(JsonArray values) {
        return values.stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    private static UUID id(JsonObject organization) {
        try {
            return UUID.fromString(organization.getString("id", ""));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}

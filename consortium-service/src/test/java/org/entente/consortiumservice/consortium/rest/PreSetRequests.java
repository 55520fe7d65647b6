package org.entente.consortiumservice.consortium.rest;

import static org.entente.consortiumservice.People.LUMEN;
import static org.entente.consortiumservice.People.NORTHWIND;
import static org.entente.consortiumservice.People.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Consortia that the tests open by hand: Northwind leads, and Lumen joins. */
final class PreSetRequests {

    private PreSetRequests() {}

    static Map<String, Object> provider(UUID organization, String layer) {
        return Map.of("organizationId", organization, "role", "LAYER_PROVIDER", "layer", layer);
    }

    static Map<String, Object> beyondLayers(UUID organization, String role) {
        return Map.of("organizationId", organization, "role", role);
    }

    static Map<String, Object> preSet(boolean announced) {
        return preSet(announced, provider(NORTHWIND, "HARDWARE"), provider(LUMEN, "MODELS"));
    }

    @SafeVarargs
    static Map<String, Object> preSet(boolean announced, Map<String, Object>... members) {
        var request = new HashMap<String, Object>();
        request.put("kind", "PRE_SET");
        request.put("anchorOrganizationId", NORTHWIND);
        request.put("members", List.of(members));
        request.put("announced", announced);
        return request;
    }

    /** The id of a new consortium to which Lumen is invited. */
    static UUID opened() {
        String id = as("company-admin")
                .body(preSet(false))
                .post("/api/v1/consortia")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }
}

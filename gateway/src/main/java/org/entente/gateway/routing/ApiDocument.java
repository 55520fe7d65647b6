package org.entente.gateway.routing;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The OpenAPI document of one service.
 *
 * @param owner the service; two services may use one name for different schemas, so names carry it in the merged document
 */
record ApiDocument(String owner, JsonObject json) {
    private static final String SCHEMAS = "#/components/schemas/";

    static JsonObject merged(List<ApiDocument> documents) {
        var paths = new JsonObject();
        var schemas = new JsonObject();
        Map<String, JsonObject> tags = new LinkedHashMap<>();
        for (ApiDocument document : documents) {
            JsonObject own = document.withOwnedNames();
            part(own, "paths").forEach(path -> {
                if (!paths.containsKey(path.getKey())) {
                    paths.put(path.getKey(), path.getValue());
                }
            });
            part(part(own, "components"), "schemas")
                    .forEach(schema -> schemas.put(document.owner() + "." + schema.getKey(), schema.getValue()));
            own.getJsonArray("tags", new JsonArray()).stream()
                    .map(JsonObject.class::cast)
                    .forEach(tag -> tags.putIfAbsent(tag.getString("name"), tag));
        }
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", "Entente").put("version", "1"))
                .put("tags", new JsonArray(List.copyOf(tags.values())))
                .put("paths", paths)
                .put("components", new JsonObject().put("schemas", schemas));
    }

    private JsonObject withOwnedNames() {
        return new JsonObject(json.encode().replace("\"" + SCHEMAS, "\"" + SCHEMAS + owner + "."));
    }

    private static JsonObject part(JsonObject json, String name) {
        return json.getJsonObject(name, new JsonObject());
    }
}

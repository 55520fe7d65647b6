package org.entente.stack.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;

/** One demo person at the public API. Paths start after {@code /api/v1}; bodies are maps, lists and plain values. */
public final class Person {
    private static final Map<String, Object> NOTHING = Map.of();

    private final Platform platform;
    private final String name;

    Person(Platform platform, String name) {
        this.platform = platform;
        this.name = name;
    }

    /** The name to sign in with. */
    public String name() {
        return name;
    }

    /** Reads a resource. */
    public JsonNode get(String path) {
        return platform.send(name, "GET", path, null);
    }

    /** Does something that has effect once, however often it has to be sent. */
    public JsonNode post(String path, Map<String, ?> body) {
        return platform.send(name, "POST", path, Platform.JSON.valueToTree(body));
    }

    /** States something anew; the same again changes nothing. */
    public JsonNode put(String path, Map<String, ?> body) {
        return platform.send(name, "PUT", path, Platform.JSON.valueToTree(body));
    }

    /** A transition without anything to say. */
    public JsonNode post(String path) {
        return post(path, NOTHING);
    }

    /** Like {@link #post}, and waits while the platform has not heard yet of what the request builds on. */
    public JsonNode postWhenKnown(String path, Map<String, ?> body) {
        return platform.await("POST " + path + " as " + name, () -> post(path, body), answer -> true);
    }

    /** Reads a resource until it looks as wanted. */
    public JsonNode await(String path, Predicate<JsonNode> wanted) {
        return platform.await("GET " + path + " as " + name, () -> get(path), wanted);
    }
}

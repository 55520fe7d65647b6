package org.entente.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.Problem;

/** Reads the {@code Idempotency-Key} of the running request. */
@ApplicationScoped
class KeyedRequests {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final CurrentVertxRequest current;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    KeyedRequests(CurrentVertxRequest current, CurrentCaller caller, ObjectMapper json) {
        this.current = current;
        this.caller = caller;
        this.json = json;
    }

    /**
     * The request with its key; empty for one without.
     *
     * @param inputs what the request says, parsed, by name: the same request written with other white space is the same request
     */
    Optional<KeyedRequest> read(Map<String, Object> inputs) {
        var request = current.getCurrent();
        String key = request == null ? null : request.request().getHeader(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid(HEADER, "must have 1 to " + LONGEST_KEY + " characters");
        }
        return Optional.of(new KeyedRequest(caller.get().subject(), request.normalizedPath(), key, hash(inputs)));
    }

    private byte[] hash(Map<String, Object> inputs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, Object> input : inputs.entrySet()) {
                digest.update(input.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(json.writeValueAsBytes(input.getValue()));
            }
            return digest.digest();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was read from JSON can be written as JSON", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

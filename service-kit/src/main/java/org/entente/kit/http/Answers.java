package org.entente.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.kit.problem.Problem;
import org.entente.kit.problem.ProblemAnswer;

/** Turns what a resource method returned or threw into an answer that can be stored. */
@ApplicationScoped
class Answers {

    /** The headers that belong to the answer itself. */
    private static final List<String> KEPT =
            List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE, HttpHeaders.RETRY_AFTER);

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    StoredAnswer of(Object result) {
        return switch (result) {
            case null -> new StoredAnswer(204, Map.of(), null);
            case Response response -> of(response);
            default -> new StoredAnswer(200, contentType(MediaType.APPLICATION_JSON), bytes(result));
        };
    }

    StoredAnswer of(Problem problem, String path) {
        return new StoredAnswer(
                problem.type().status(),
                contentType(ProblemAnswer.MEDIA_TYPE),
                bytes(ProblemAnswer.members(problem, path)));
    }

    private StoredAnswer of(Response response) {
        Map<String, String> headers = new HashMap<>();
        for (String name : KEPT) {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        byte[] body = response.hasEntity() ? bytes(response.getEntity()) : null;
        if (body != null) {
            headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        return new StoredAnswer(response.getStatus(), headers, body);
    }

    private byte[] bytes(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer that cannot be written as JSON cannot be stored", e);
        }
    }

    private static Map<String, String> contentType(String type) {
        return Map.of(HttpHeaders.CONTENT_TYPE, type);
    }
}

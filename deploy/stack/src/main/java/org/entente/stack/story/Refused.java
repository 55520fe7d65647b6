package org.entente.stack.story;

import com.fasterxml.jackson.databind.JsonNode;

/** The platform refused a request for good; the message is its problem document in one line. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(String what, int status, JsonNode problem) {
        super("%s was refused with %d %s: %s"
                .formatted(
                        what,
                        status,
                        problem.path("code").asText(""),
                        problem.path("detail").asText(problem.toString())));
        this.status = status;
    }

    /** True where a later event may change the answer: the platform has not heard yet of what the request names. */
    boolean mayPass() {
        return status == 404 || status == 409 || status == 422;
    }
}

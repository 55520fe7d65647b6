package org.entente.kit.problem;

import java.util.Locale;

/** The errors that every service shares. */
public enum CommonProblem implements ProblemType {
    INVALID_INPUT(400, "The input is not valid"),
    UNKNOWN_FIELD(400, "The input has a field that is not known"),
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "Your role does not allow this"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "The resource does not have this method"),
    NOT_ACCEPTABLE(406, "The answer does not exist in a form that you accept"),
    VERSION_CONFLICT(409, "Somebody else changed it first"),
    STATE_CONFLICT(409, "Its state does not allow this"),
    CONTENT_TOO_LARGE(413, "The input is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The input must be JSON"),
    IDEMPOTENCY_KEY_REUSED(422, "The idempotency key was used for another request"),
    RULE_BROKEN(422, "A rule does not allow this"),
    PRECONDITION_REQUIRED(428, "Say which version you want to change"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL(500, "Something went wrong here"),
    UNAVAILABLE(503, "Not available just now");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}

package org.entente.kit.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An error that the client is told about, as {@code application/problem+json}. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    /**
     * @param type what kind of error
     * @param detail this occurrence, in words for the client
     */
    public Problem(ProblemType type, String detail) {
        super(detail);
        this.type = Objects.requireNonNull(type, "type");
    }

    /** An input error in one field. */
    public static Problem invalid(String field, String message) {
        return new Problem(CommonProblem.INVALID_INPUT, field + ": " + message)
                .with("errors", List.of(new FieldError(field, message)));
    }

    /** Adds a member to the answer, such as {@code allowed} or {@code currentVersion}. */
    public Problem with(String key, Object value) {
        extensions.put(key, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return getMessage();
    }

    public Map<String, Object> extensions() {
        return Collections.unmodifiableMap(extensions);
    }
}

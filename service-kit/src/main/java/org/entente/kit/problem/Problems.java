package org.entente.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.entente.kit.fault.Faults;

/** Makes a problem of anything that was thrown, without ever repeating its text to the client. */
public final class Problems {

    private static final String UNIQUE_VIOLATION = "23505";

    private Problems() {}

    /** The first cause that means something to a client decides; everything else is {@code internal}. */
    public static Problem of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < 20; depth++, cause = cause.getCause()) {
            Optional<Problem> problem = meaning(cause);
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        if (Faults.isTransient(thrown)) {
            return new Problem(CommonProblem.UNAVAILABLE, "Try again in a moment; nothing was changed.");
        }
        return new Problem(CommonProblem.INTERNAL, "It has been recorded under the trace id.");
    }

    private static Optional<Problem> meaning(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case Problem problem -> problem;
                    case ConstraintViolationException e -> InputProblems.of(e);
                    case JsonProcessingException e -> InputProblems.of(e);
                    case UnauthorizedException _, AuthenticationFailedException _ ->
                        new Problem(CommonProblem.UNAUTHENTICATED, "Send a valid access token.");
                    case ForbiddenException _ -> forbidden();
                    case OptimisticLockException _, org.hibernate.StaleStateException _ ->
                        new Problem(CommonProblem.VERSION_CONFLICT, "Read it again and repeat your change.");
                    case SQLException e
                    when UNIQUE_VIOLATION.equals(e.getSQLState()) ->
                        new Problem(CommonProblem.STATE_CONFLICT, "There is one already.");
                    case WebApplicationException e
                    when !(e.getCause() instanceof JsonProcessingException) ->
                        ofStatus(e.getResponse().getStatus());
                    default -> null;
                });
    }

    /** The problem of an HTTP status alone. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 400 -> new Problem(CommonProblem.INVALID_INPUT, "The request cannot be read.");
            case 401 -> new Problem(CommonProblem.UNAUTHENTICATED, "Send a valid access token.");
            case 403 -> forbidden();
            case 404 -> new Problem(CommonProblem.NOT_FOUND, "There is nothing here, or nothing that you may see.");
            default ->
                Arrays.stream(CommonProblem.values())
                        .filter(type -> type.status() == status)
                        .findFirst()
                        .map(type -> new Problem(type, type.title() + "."))
                        .orElseGet(() -> ofClass(status));
        };
    }

    private static Problem ofClass(int status) {
        return status >= 400 && status < 500
                ? new Problem(CommonProblem.INVALID_INPUT, "The request cannot be handled.")
                : new Problem(CommonProblem.INTERNAL, "It has been recorded under the trace id.");
    }

    private static Problem forbidden() {
        return new Problem(CommonProblem.FORBIDDEN, "None of your roles allows this.");
    }
}

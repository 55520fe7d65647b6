package org.entente.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Takes over the exceptions whose own mappers, in Quarkus or in the problem extension, would answer otherwise. */
public final class CatalogMappers {

    private static final int BEFORE_ALL_OTHERS = 1;

    private CatalogMappers() {}

    /** Maps any exception by the catalog. */
    abstract static class Mapper<E extends Throwable> implements ExceptionMapper<E> {

        @Context
        UriInfo uri;

        @Override
        public Response toResponse(E thrown) {
            return ProblemAnswer.http(Problems.of(thrown), uri.getPath()).toResponse();
        }
    }

    /** No token. */
    @Provider
    @Priority(BEFORE_ALL_OTHERS)
    public static class NoToken extends Mapper<UnauthorizedException> {}

    /** A token that is not valid. */
    @Provider
    @Priority(BEFORE_ALL_OTHERS)
    public static class BadToken extends Mapper<AuthenticationFailedException> {}

    /** JSON of another shape. */
    @Provider
    @Priority(BEFORE_ALL_OTHERS)
    public static class OtherShape extends Mapper<MismatchedInputException> {}
}

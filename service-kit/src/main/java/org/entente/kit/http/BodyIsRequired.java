package org.entente.kit.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Refuses an empty body where a method takes one, so that no method is called with null. */
@Provider
public class BodyIsRequired implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw new Problem(CommonProblem.INVALID_INPUT, "The request needs a JSON object as its body.");
        }
        return body;
    }
}

package org.entente.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.Problem;

/** Reads the {@code Idempotency-Key} of a request; see {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final CurrentVertxRequest current;
    private final CurrentCaller caller;
    private final IdempotentRun run;
    private final ObjectMapper json;

    IdempotencyInterceptor(CurrentVertxRequest current, CurrentCaller caller, IdempotentRun run, ObjectMapper json) {
        this.current = current;
        this.caller = caller;
        this.run = run;
        this.json = json;
    }

    @AroundInvoke
    Object around(InvocationContext method) throws Exception {
        var request = current.getCurrent();
        String key = request == null ? null : request.request().getHeader(HEADER);
        if (key == null) {
            return method.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid(HEADER, "must have 1 to " + LONGEST_KEY + " characters");
        }
        KeyedRequest keyed = new KeyedRequest(caller.get().subject(), request.normalizedPath(), key, hash(method));
        return run.run(keyed, method::proceed);
    }

    /** Over the parsed arguments: the same request written with other white space is the same request. */
    private byte[] hash(InvocationContext method) throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Parameter[] parameters = method.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (isInput(parameters[i])) {
                digest.update(parameters[i].getName().getBytes(StandardCharsets.UTF_8));
                digest.update(json.writeValueAsBytes(method.getParameters()[i]));
            }
        }
        return digest.digest();
    }

    private static boolean isInput(Parameter parameter) {
        return !parameter.isAnnotationPresent(Context.class)
                && !parameter.getType().getName().startsWith("jakarta.ws.rs.core.");
    }
}

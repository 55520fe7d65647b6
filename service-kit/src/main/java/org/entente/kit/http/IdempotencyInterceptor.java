package org.entente.kit.http;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Runs a request that carries an {@code Idempotency-Key} once in effect; see {@link Idempotent}. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotencyInterceptor {

    private final KeyedRequests requests;
    private final IdempotentRun run;

    IdempotencyInterceptor(KeyedRequests requests, IdempotentRun run) {
        this.requests = requests;
        this.run = run;
    }

    @AroundInvoke
    Object around(InvocationContext method) throws Exception {
        Optional<KeyedRequest> keyed = requests.read(inputs(method));
        return keyed.isPresent() ? run.run(keyed.get(), method::proceed) : method.proceed();
    }

    private static Map<String, Object> inputs(InvocationContext method) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        Parameter[] parameters = method.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (isInput(parameters[i])) {
                inputs.put(parameters[i].getName(), method.getParameters()[i]);
            }
        }
        return inputs;
    }

    private static boolean isInput(Parameter parameter) {
        return !parameter.isAnnotationPresent(Context.class)
                && !parameter.getType().getName().startsWith("jakarta.ws.rs.core.");
    }
}

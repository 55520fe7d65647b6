package org.entente.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives each request a correlation id and a trace context, or keeps the ones that it came with. */
@ApplicationScoped
public class Correlation {
    public static final String ID = "X-Correlation-Id";
    static final String TRACE = "traceparent";
    private static final Pattern ACCEPTED_ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final Pattern ACCEPTED_TRACE =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    void register(@Observes Filters filters) {
        filters.register(this::correlate, Order.CORRELATION);
    }

    /** The trace id that problems show; empty before the request was correlated. */
    static String traceId(HttpServerRequest request) {
        String trace = request.getHeader(TRACE);
        return trace == null || !ACCEPTED_TRACE.matcher(trace).matches() ? "" : trace.substring(3, 35);
    }

    private void correlate(RoutingContext context) {
        HttpServerRequest request = context.request();
        String trace = request.getHeader(TRACE);
        if (trace == null || !ACCEPTED_TRACE.matcher(trace).matches()) {
            request.headers().set(TRACE, newTrace());
        }
        String id = request.getHeader(ID);
        if (id == null || !ACCEPTED_ID.matcher(id).matches()) {
            id = traceId(request);
            request.headers().set(ID, id);
        }
        context.response().putHeader(ID, id);
        context.next();
    }

    private static String newTrace() {
        UUID trace = UUID.randomUUID();
        return "00-%016x%016x-%016x-01"
                .formatted(
                        trace.getMostSignificantBits(),
                        trace.getLeastSignificantBits(),
                        UUID.randomUUID().getMostSignificantBits());
    }
}

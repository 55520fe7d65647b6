package org.entente.kit.trace;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import org.entente.contracts.EventMetadata;

/** The trace of the running work: that of the event being handled or the request being continued, else of the running request, else a new one. */
public final class CurrentTrace {

    private static final ScopedValue<EventMetadata> CAUSE = ScopedValue.newInstance();
    private static final ScopedValue<Trace> CONTINUED = ScopedValue.newInstance();
    private static final String KEY = CurrentTrace.class.getName();

    private CurrentTrace() {}

    /** Runs work that an event caused. */
    public static void causedBy(EventMetadata event, Runnable work) {
        ScopedValue.where(CAUSE, event).run(work);
    }

    /** Runs work that goes on after the request whose trace this is. */
    public static void continuing(Trace trace, Runnable work) {
        ScopedValue.where(CONTINUED, trace).run(work);
    }

    /** Whether an event, not a request, caused the running work. */
    public static boolean isCausedByEvent() {
        return CAUSE.isBound();
    }

    /** Whether an HTTP request caused the running work. */
    public static boolean isCausedByRequest() {
        return !CAUSE.isBound() && request() != null;
    }

    public static Trace get() {
        if (CAUSE.isBound()) {
            EventMetadata event = CAUSE.get();
            return Trace.ofEvent(event.id().toString(), event.correlationId(), event.traceparent());
        }
        if (CONTINUED.isBound()) {
            return CONTINUED.get();
        }
        RoutingContext request = request();
        return request == null ? Trace.ofRequest(null, null) : ofRequest(request);
    }

    private static Trace ofRequest(RoutingContext request) {
        Trace known = request.get(KEY);
        if (known != null) {
            return known;
        }
        Trace trace = Trace.ofRequest(
                request.request().getHeader("traceparent"), request.request().getHeader("X-Correlation-Id"));
        request.put(KEY, trace);
        return trace;
    }

    private static RoutingContext request() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return null;
        }
        return container.instance(CurrentVertxRequest.class).get().getCurrent();
    }
}

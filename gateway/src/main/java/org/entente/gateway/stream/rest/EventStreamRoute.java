package org.entente.gateway.stream.rest;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.impl.ContextInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.edge.Problems;
import org.entente.gateway.session.Callers;
import org.entente.gateway.stream.delivery.LiveFeed;
import org.entente.gateway.stream.delivery.Subscriber;
import org.entente.gateway.stream.domain.EventFilter;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * The partner log as server-sent events: {@code GET /api/v1/events/stream}.
 *
 * <p>A connection holds no thread. {@code Last-Event-ID} or {@code after} say where to start; without them only live events come.
 */
@ApplicationScoped
class EventStreamRoute {
    private static final String GREETING = "retry: 1000\n\n";

    private final LiveFeed feed;
    private final int mostSubscribers;
    private final AtomicInteger subscribers;

    EventStreamRoute(
            LiveFeed feed,
            MeterRegistry meters,
            @ConfigProperty(name = "entente.stream.most-subscribers", defaultValue = "10000") int mostSubscribers) {
        this.feed = feed;
        this.mostSubscribers = mostSubscribers;
        this.subscribers = meters.gauge("entente.stream.subscribers", new AtomicInteger());
    }

    void register(@Observes Router router) {
        router.get("/api/v1/events/stream").order(-1).handler(this::open);
    }

    private void open(RoutingContext context) {
        // Authentication may go on elsewhere; the subscriber lives on the connection's own event loop.
        Executor loop = ContextInternal.current().nettyEventLoop();
        Callers.of(context)
                .subscribe()
                .with(
                        caller -> caller.ifPresentOrElse(it -> start(context, loop), () -> refuse(context)),
                        context::fail);
    }

    private void start(RoutingContext context, Executor loop) {
        try {
            HttpServerRequest request = context.request();
            String resume = request.getHeader("Last-Event-ID");
            Long after = resume == null
                    ? EventFilters.position("after", request.getParam("after"))
                    : EventFilters.position("Last-Event-ID", resume);
            EventFilter filter = EventFilters.of(request.params().getAll("type"), request.getParam("subject"));
            if (subscribers.incrementAndGet() > mostSubscribers) {
                subscribers.decrementAndGet();
                throw new Problem(CommonProblem.UNAVAILABLE, "Too many readers are connected here; come back shortly.");
            }
            loop.execute(() -> subscribe(context.response(), loop, filter, after));
        } catch (Problem problem) {
            Problems.end(context, problem);
        }
    }

    private void subscribe(HttpServerResponse response, Executor loop, EventFilter filter, Long after) {
        if (response.closed()) {
            subscribers.decrementAndGet();
            return;
        }
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .write(GREETING);
        Subscriber subscriber = feed.subscribe(loop, filter, new ResponseOutlet(response), after);
        response.drainHandler(drained -> subscriber.advance());
        response.exceptionHandler(broken -> {});
        response.closeHandler(closed -> {
            subscribers.decrementAndGet();
            subscriber.close();
        });
    }

    private static void refuse(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer");
        Problems.end(context, CommonProblem.UNAUTHENTICATED, "Sign in, or send a bearer token.");
    }
}

package org.entente.gateway.routing;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.gateway.edge.Problems;
import org.entente.gateway.session.Callers;
import org.entente.gateway.session.SessionCookie;
import org.entente.kit.problem.CommonProblem;

/**
 * The public API: everything below {@code /api/v1} goes to its owner.
 *
 * <p>A bearer token is passed on as it came, a session becomes the bearer token that it holds; every service judges the
 * token itself.
 */
@ApplicationScoped
class ApiRoutes {
    private final RouteTable table;
    private final RoutingSettings settings;
    private final Map<Destination.Service, ServiceProxy> proxies;

    ApiRoutes(RouteTable table, RoutingSettings settings, Vertx vertx) {
        this.table = table;
        this.settings = settings;
        this.proxies = table.all().stream()
                .filter(Destination.Service.class::isInstance)
                .map(Destination.Service.class::cast)
                .collect(Collectors.toMap(Function.identity(), service -> new ServiceProxy(vertx, service, settings)));
    }

    void register(@Observes Router router) {
        router.route(RouteTable.ROOT + "*").handler(this::route);
    }

    private void route(RoutingContext context) {
        switch (destination(context)) {
            case Destination.Local _ -> context.next();
            case Destination.Nowhere _ ->
                Problems.end(context, CommonProblem.NOT_FOUND, "No service has this resource.");
            case Destination.Service service -> pass(context, proxies.get(service));
        }
    }

    /** A path that means another one after it is resolved has no owner: gateway and service could read it differently. */
    private Destination destination(RoutingContext context) {
        String path = context.request().path();
        boolean straight =
                !path.contains("/.") && !path.toLowerCase(Locale.ROOT).contains("%2e");
        return straight ? table.find(context.normalizedPath()) : new Destination.Nowhere();
    }

    private void pass(RoutingContext context, ServiceProxy proxy) {
        HttpServerRequest request = context.request();
        if (announcedLength(request) > settings.largestBody().asLongValue()) {
            Problems.end(
                    context,
                    CommonProblem.CONTENT_TOO_LARGE,
                    "A body has at most " + settings.largestBody().asLongValue() + " bytes.");
        } else if (SessionCookie.authenticates(request)) {
            request.pause();
            Callers.of(context)
                    .subscribe()
                    .with(
                            caller -> caller.ifPresentOrElse(it -> passAs(it, request, proxy), () -> refuse(context)),
                            context::fail);
        } else if (request.getHeader("Authorization") == null) {
            refuse(context);
        } else {
            proxy.pass(request);
        }
    }

    private static void passAs(SecurityIdentity caller, HttpServerRequest request, ServiceProxy proxy) {
        request.headers().set("Authorization", "Bearer " + Callers.accessToken(caller));
        proxy.pass(request);
    }

    private static void refuse(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer");
        Problems.end(context, CommonProblem.UNAUTHENTICATED, "Sign in, or send a bearer token.");
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}

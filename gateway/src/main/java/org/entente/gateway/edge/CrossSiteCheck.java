package org.entente.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.entente.gateway.session.SessionCookie;

/**
 * Refuses an unsafe request that a browser would authenticate by its cookie unless the browser says that a page of this
 * origin asked for it.
 *
 * <p>A request with a bearer token needs no such proof: no other site can make a browser send one.
 */
@ApplicationScoped
class CrossSiteCheck {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void register(@Observes Filters filters) {
        filters.register(this::check, Order.CROSS_SITE);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method()) || !SessionCookie.authenticates(request) || isSameOrigin(request)) {
            context.next();
        } else {
            Problems.end(
                    context,
                    GatewayProblem.CROSS_SITE,
                    "A session's cookie changes things only from this site's own pages; use a bearer token elsewhere.");
        }
    }

    private static boolean isSameOrigin(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && origin.equals(request.scheme() + "://" + request.authority());
    }
}

package org.entente.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What may be kept: files named after their content for good, the portal's page until it changes, data never. */
@ApplicationScoped
class CacheHeaders {
    void register(@Observes Filters filters) {
        filters.register(this::set, Order.CACHE_HEADERS);
    }

    private void set(RoutingContext context) {
        String path = context.normalizedPath();
        boolean data = path.startsWith("/api/") || path.startsWith("/session/");
        boolean namedAfterContent = path.startsWith("/assets/");
        context.response()
                .putHeader(
                        "Cache-Control",
                        data ? "no-store" : namedAfterContent ? "public, max-age=31536000, immutable" : "no-cache");
        context.next();
    }
}

package org.entente.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells browsers what the pages of this origin may do. */
@ApplicationScoped
class SecurityHeaders {
    private static final String POLICY = "default-src 'self'; script-src %s; style-src %s; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";
    private static final String PORTAL = POLICY.formatted("'self'", "'self'");

    /** Swagger UI starts itself from an inline script. */
    private static final String SWAGGER = POLICY.formatted("'self' 'unsafe-inline'", "'self' 'unsafe-inline'");

    void register(@Observes Filters filters) {
        filters.register(this::set, Order.SECURITY_HEADERS);
    }

    private void set(RoutingContext context) {
        String path = context.normalizedPath();
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", path.startsWith("/q/swagger-ui") ? SWAGGER : PORTAL);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (context.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        context.next();
    }
}

package org.entente.gateway.session;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** A bearer token or nothing is judged as every service does; a session cookie, and the sign-in itself, as a browser's. */
@ApplicationScoped
class TenantByCredential implements TenantResolver {
    @Override
    public String resolve(RoutingContext context) {
        boolean signingIn = SessionPaths.isSignIn(context.normalizedPath());
        return signingIn || SessionCookie.authenticates(context.request()) ? SessionCookie.TENANT : "Default";
    }
}

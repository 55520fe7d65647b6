package org.entente.gateway.session;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/** Leads nobody to the identity provider but who goes to the sign-in; every other request without a session gets a 401. */
@ApplicationScoped
@Alternative
@Priority(1)
class BrowserMechanism implements HttpAuthenticationMechanism {
    private static final ChallengeData SIGN_IN_FIRST = new ChallengeData(401, "WWW-Authenticate", "Bearer");

    private final OidcAuthenticationMechanism oidc;

    BrowserMechanism(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        // The mechanism that registers itself last is asked for the challenge.
        return oidc.authenticate(context, providers)
                .onTermination()
                .invoke(() -> context.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return SessionPaths.isSignIn(context.normalizedPath())
                ? oidc.getChallenge(context)
                : Uni.createFrom().item(SIGN_IN_FIRST);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }
}

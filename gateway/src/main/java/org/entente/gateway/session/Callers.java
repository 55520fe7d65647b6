package org.entente.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Who is behind a request, where no REST resource is in charge. */
public final class Callers {
    private Callers() {}

    /** The verified caller; empty for somebody without a valid session or token. */
    public static Uni<Optional<SecurityIdentity>> of(RoutingContext context) {
        return verify(context)
                .map(identity -> Optional.ofNullable(identity).filter(it -> !it.isAnonymous()))
                .onFailure(AuthenticationException.class::isInstance)
                .recoverWithItem(Optional.empty());
    }

    /** Authenticates and leaves every failure to the caller of this method: nobody else answers the request meanwhile. */
    static Uni<SecurityIdentity> verify(RoutingContext context) {
        BiConsumer<RoutingContext, Throwable> none = (request, failure) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, none);
        return QuarkusHttpUser.getSecurityIdentity(context, null);
    }

    /** The access token that a verified caller came with, or that the caller's session holds. */
    public static String accessToken(SecurityIdentity identity) {
        return identity.getCredential(AccessTokenCredential.class).getToken();
    }
}

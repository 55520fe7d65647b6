package org.entente.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;

/**
 * Ends a session here and at the identity provider: {@code POST …/session/sign-out}.
 *
 * <p>A form is sent on to the home page, a script gets 204. Signing out twice is no error.
 */
@ApplicationScoped
class SignOut {
    private final IdentityProvider identityProvider;
    private final StoredTokens stored;
    private final ExecutorService threads;

    SignOut(IdentityProvider identityProvider, StoredTokens stored, @VirtualThreads ExecutorService threads) {
        this.identityProvider = identityProvider;
        this.stored = stored;
        this.threads = threads;
    }

    void register(@Observes Router router) {
        SessionPaths.ROOTS.forEach(
                root -> router.post(root + SessionPaths.SIGN_OUT).handler(this::signOut));
    }

    private void signOut(RoutingContext context) {
        context.request().resume();
        if (!SessionCookie.authenticates(context.request())) {
            answer(context);
            return;
        }
        String id = context.request().getCookie(SessionCookie.NAME).getValue();
        Callers.of(context)
                .chain(caller -> endThere(context))
                .chain(() -> forget(id))
                .subscribe()
                .with(done -> answer(context), context::fail);
    }

    private Uni<Void> endThere(RoutingContext context) {
        AuthorizationCodeTokens tokens = context.get(AuthorizationCodeTokens.class.getName());
        return tokens == null || tokens.getRefreshToken() == null
                ? Uni.createFrom().voidItem()
                : identityProvider.endSession(tokens.getRefreshToken());
    }

    private Uni<Void> forget(String id) {
        return Uni.createFrom()
                .<Void>item(() -> {
                    stored.delete(id);
                    return null;
                })
                .runSubscriptionOn(threads);
    }

    private static void answer(RoutingContext context) {
        var response = context.response();
        response.addCookie(Cookie.cookie(SessionCookie.NAME, "")
                .setPath("/")
                .setMaxAge(0)
                .setHttpOnly(true)
                .setSecure(context.request().isSSL())
                .setSameSite(CookieSameSite.LAX));
        String accepted = context.request().getHeader("Accept");
        if (accepted != null && accepted.contains("text/html")) {
            response.setStatusCode(303).putHeader("Location", "/").end();
        } else {
            response.setStatusCode(204).end();
        }
    }
}

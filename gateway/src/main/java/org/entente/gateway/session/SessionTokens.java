package org.entente.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;

/**
 * Keeps a session's tokens in the database; the browser holds a random id and nothing else.
 *
 * <p>A refresh keeps the id: requests that a page sent at the same moment still find the session.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class SessionTokens implements TokenStateManager {
    /** Set by Quarkus while it stores refreshed tokens. */
    private static final String REFRESHING = "refresh_token_grant_response";

    private static final String SESSION_ID = SessionTokens.class.getName();
    private static final int ID_BYTES = 32;

    private final StoredTokens stored;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SessionTokens(StoredTokens stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> blocking) {
        long seconds = context.<Long>get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM);
        String kept = context.get(SESSION_ID);
        String id = isRefreshing(context) && kept != null ? kept : newId();
        return blocking.runBlocking(() -> {
            stored.save(id, tokens, clock.instant().plusSeconds(seconds));
            return id;
        });
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String id,
            OidcRequestContext<AuthorizationCodeTokens> blocking) {
        context.put(SESSION_ID, id);
        return blocking.runBlocking(() -> stored.find(id, clock.instant())
                .orElseThrow(() -> new AuthenticationFailedException("The session has ended")));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context, OidcTenantConfig config, String id, OidcRequestContext<Void> blocking) {
        if (isRefreshing(context)) {
            return Uni.createFrom().voidItem();
        }
        return blocking.runBlocking(() -> {
            stored.delete(id);
            return null;
        });
    }

    @Scheduled(every = "10m", delayed = "1m")
    void purge() {
        stored.purge(clock.instant());
    }

    private static boolean isRefreshing(RoutingContext context) {
        return Boolean.TRUE.equals(context.get(REFRESHING));
    }

    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

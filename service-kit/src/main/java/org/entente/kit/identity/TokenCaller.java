package org.entente.kit.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.entente.kit.trace.CurrentTrace;

/** Reads the caller from the token that the security layer has verified. */
@ApplicationScoped
class TokenCaller implements CurrentCaller {

    private static final Caller SYSTEM = new Caller("system", "system", Set.of(), null);
    private static final Caller ANONYMOUS = new Caller("anonymous", "anonymous", Set.of(), null);

    private final SecurityIdentity identity;

    TokenCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public Caller get() {
        if (AfterRequest.CALLER.isBound()) {
            return AfterRequest.CALLER.get();
        }
        if (CurrentTrace.isCausedByEvent() || !Arc.container().requestContext().isActive()) {
            return SYSTEM;
        }
        if (identity.isAnonymous()) {
            return CurrentTrace.isCausedByRequest() ? ANONYMOUS : SYSTEM;
        }
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return new Caller(
                    token.getSubject(),
                    name(token),
                    identity.getRoles(),
                    OrganizationClaim.read(token.getClaim(OrganizationClaim.NAME)));
        }
        String name = identity.getPrincipal().getName();
        return new Caller(name, name, identity.getRoles(), null);
    }

    private static String name(JsonWebToken token) {
        return Stream.of("name", Claims.preferred_username.name(), Claims.sub.name())
                .<String>map(token::getClaim)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("unknown");
    }
}

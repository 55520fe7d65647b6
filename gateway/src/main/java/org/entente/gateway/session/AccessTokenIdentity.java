package org.entente.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Makes a session's caller the one that the access token names, as it is for a bearer token and in every service. */
@ApplicationScoped
class AccessTokenIdentity implements SecurityIdentityAugmentor {
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        boolean ofSession = identity.getCredential(IdTokenCredential.class) != null;
        return Uni.createFrom().item(ofSession && token != null ? named(identity, token) : identity);
    }

    /** The token was verified before: its roles are the identity's. */
    private static SecurityIdentity named(SecurityIdentity identity, AccessTokenCredential token) {
        try {
            JwtClaims claims = JwtClaims.parse(
                    OidcCommonUtils.decodeJwtContent(token.getToken()).encode());
            return QuarkusSecurityIdentity.builder(identity)
                    .setPrincipal(new OidcJwtCallerPrincipal(claims, token))
                    .build();
        } catch (InvalidJwtException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

package org.entente.gateway.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;

/** Tells the caller who they are. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
class MeResource {
    private final CurrentCaller caller;
    private final SecurityIdentity identity;

    MeResource(CurrentCaller caller, SecurityIdentity identity) {
        this.caller = caller;
        this.identity = identity;
    }

    @GET
    @Operation(operationId = "me", summary = "Who the caller is, with roles and organization")
    public Me me() {
        Caller me = caller.get();
        String username = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim("preferred_username")
                : me.name();
        return Me.of(me, username);
    }
}

package org.entente.consortiumservice.consortium.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.consortiumservice.consortium.application.AcceptInvitation;
import org.entente.consortiumservice.consortium.application.DeclineInvitation;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumId;
import org.entente.kit.http.EntityTag;
import org.entente.kit.http.Idempotent;

/** Consortia: what invited organizations answer. */
@Path("/api/v1/consortia/{id}/invitations/{organizationId}")
@RunOnVirtualThread
@Tag(name = "Consortia")
class InvitationResource {

    private final AcceptInvitation accept;
    private final DeclineInvitation decline;
    private final ConsortiumViews views;

    InvitationResource(AcceptInvitation accept, DeclineInvitation decline, ConsortiumViews views) {
        this.accept = accept;
        this.decline = decline;
        this.views = views;
    }

    @POST
    @Path("acceptance")
    @Idempotent
    @Operation(operationId = "acceptInvitation", summary = "The invited organization joins")
    @APIResponseSchema(ConsortiumView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    @APIResponse(
            responseCode = "409",
            description =
                    "`state-conflict` with the state and what it allows, `version-conflict` with the current version")
    public Response accept(
            @PathParam("id") UUID id,
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(accept.accept(new ConsortiumId(id), organizationId, ifMatch));
    }

    @POST
    @Path("decline")
    @Idempotent
    @Operation(operationId = "declineInvitation", summary = "The invited organization refuses")
    @APIResponseSchema(ConsortiumView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    @APIResponse(
            responseCode = "409",
            description =
                    "`state-conflict` with the state and what it allows, `version-conflict` with the current version")
    public Response decline(
            @PathParam("id") UUID id,
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeclineRequest request) {
        return answer(decline.decline(new ConsortiumId(id), organizationId, request.reason(), ifMatch));
    }

    private Response answer(Consortium consortium) {
        return EntityTag.tagged(Response.ok(views.of(consortium)), consortium.version())
                .build();
    }
}

package org.entente.consortiumservice.consortium.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.consortiumservice.consortium.application.AcceptInvitation;
import org.entente.consortiumservice.consortium.application.DeclineInvitation;
import org.entente.consortiumservice.consortium.domain.Consortium;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;

/** Consortia: what invited organizations answer. */
@Path("/api/v1/consortia/{id}/invitations/{organizationId}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
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
    public Response accept(@BeanParam Step step, @PathParam("organizationId") UUID organizationId) {
        return answer(accept.accept(step, organizationId));
    }

    @POST
    @Path("decline")
    @Idempotent
    @Operation(operationId = "declineInvitation", summary = "The invited organization refuses")
    @APIResponseSchema(ConsortiumView.class)
    public Response decline(
            @BeanParam Step step,
            @PathParam("organizationId") UUID organizationId,
            @NotNull @Valid DeclineRequest request) {
        return answer(decline.decline(step, organizationId, request.reason()));
    }

    private Response answer(Consortium consortium) {
        return TaggedAnswer.of(views.of(consortium), consortium.version());
    }
}

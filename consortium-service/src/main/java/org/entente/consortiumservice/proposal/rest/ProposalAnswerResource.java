package org.entente.consortiumservice.proposal.rest;

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
import org.entente.consortiumservice.proposal.application.AcceptProposal;
import org.entente.consortiumservice.proposal.application.DeclineProposal;
import org.entente.consortiumservice.proposal.application.WithdrawProposal;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.consortiumservice.proposal.domain.ProposalId;
import org.entente.kit.http.EntityTag;
import org.entente.kit.http.Idempotent;

/** Proposals: what their parties say to them. */
@Path("/api/v1/proposals/{id}")
@RunOnVirtualThread
@Tag(name = "Proposals")
class ProposalAnswerResource {

    private final AcceptProposal accept;
    private final DeclineProposal decline;
    private final WithdrawProposal withdraw;
    private final ProposalViews views;

    ProposalAnswerResource(
            AcceptProposal accept, DeclineProposal decline, WithdrawProposal withdraw, ProposalViews views) {
        this.accept = accept;
        this.decline = decline;
        this.withdraw = withdraw;
        this.views = views;
    }

    @POST
    @Path("acceptance")
    @Idempotent
    @Operation(operationId = "acceptProposal", summary = "The addressee agrees")
    @APIResponseSchema(ProposalView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    @APIResponse(
            responseCode = "409",
            description =
                    "`state-conflict` with the state and what it allows, `version-conflict` with the current version")
    public Response accept(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(accept.accept(new ProposalId(id), ifMatch));
    }

    @POST
    @Path("decline")
    @Idempotent
    @Operation(operationId = "declineProposal", summary = "The addressee says no")
    @APIResponseSchema(ProposalView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    @APIResponse(
            responseCode = "409",
            description =
                    "`state-conflict` with the state and what it allows, `version-conflict` with the current version")
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return answer(decline.decline(new ProposalId(id), request.reason(), ifMatch));
    }

    @POST
    @Path("withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawProposal", summary = "The sender takes the proposal back")
    @APIResponseSchema(ProposalView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    @APIResponse(
            responseCode = "409",
            description =
                    "`state-conflict` with the state and what it allows, `version-conflict` with the current version")
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReasonRequest request) {
        return answer(withdraw.withdraw(new ProposalId(id), request.reason(), ifMatch));
    }

    private Response answer(Proposal proposal) {
        return EntityTag.tagged(Response.ok(views.of(proposal)), proposal.version())
                .build();
    }
}

package org.entente.consortiumservice.proposal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.consortiumservice.proposal.application.AcceptProposal;
import org.entente.consortiumservice.proposal.application.DeclineProposal;
import org.entente.consortiumservice.proposal.application.WithdrawProposal;
import org.entente.consortiumservice.proposal.domain.Proposal;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;
import org.entente.kit.http.TaggedAnswer;

/** Proposals: what their parties say to them. */
@Path("/api/v1/proposals/{id}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
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
    public Response accept(@BeanParam Step step) {
        return answer(accept.accept(step));
    }

    @POST
    @Path("decline")
    @Idempotent
    @Operation(operationId = "declineProposal", summary = "The addressee says no")
    @APIResponseSchema(ProposalView.class)
    public Response decline(@BeanParam Step step, @NotNull @Valid ReasonRequest request) {
        return answer(decline.decline(step, request.reason()));
    }

    @POST
    @Path("withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawProposal", summary = "The sender takes the proposal back")
    @APIResponseSchema(ProposalView.class)
    public Response withdraw(@BeanParam Step step, @NotNull @Valid ReasonRequest request) {
        return answer(withdraw.withdraw(step, request.reason()));
    }

    private Response answer(Proposal proposal) {
        return TaggedAnswer.of(views.of(proposal), proposal.version());
    }
}

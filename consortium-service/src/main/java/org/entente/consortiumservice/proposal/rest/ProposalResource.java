package org.entente.consortiumservice.proposal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.consortiumservice.proposal.application.FindProposals;
import org.entente.consortiumservice.proposal.application.OpenProposal;
import org.entente.consortiumservice.proposal.domain.ProposalId;
import org.entente.consortiumservice.proposal.domain.ProposalStatus;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.QueryText;
import org.entente.kit.http.TaggedAnswer;

/** Proposals: opening and reading them. */
@Path("/api/v1/proposals")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
class ProposalResource {

    private final OpenProposal open;
    private final FindProposals find;
    private final ProposalViews views;

    ProposalResource(OpenProposal open, FindProposals find, ProposalViews views) {
        this.open = open;
        this.find = find;
        this.views = views;
    }

    @POST
    @Idempotent
    @Operation(operationId = "openProposal", summary = "Propose a partnership to another organization")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201")
    @APIResponse(
            responseCode = "422",
            description = "`not-known-here-yet`: the registry's word on the addressee has not arrived; `rule-broken`")
    public Response open(@NotNull @Valid ProposalRequest request) {
        var view = views.of(open.open(request.terms()));
        return TaggedAnswer.created("proposals", view.id(), view, view.version());
    }

    @GET
    @Operation(operationId = "listProposals", summary = "The proposals that the caller may see, newest first")
    public Page<ProposalView> list(
            @Parameter(schema = @Schema(implementation = ProposalStatus.class)) @QueryParam("state") String state,
            @Parameter(schema = @Schema(implementation = SideParameter.class)) @QueryParam("role") String role,
            @BeanParam PageParameters page) {
        var status = QueryText.oneOf("state", state, ProposalStatus.class);
        var side = QueryText.oneOf("role", role, SideParameter.class);
        return views.of(find.page(status, side == null ? null : side.side(), page.request()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getProposal", summary = "One proposal")
    @APIResponseSchema(ProposalView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    public Response one(@PathParam("id") UUID id) {
        var view = views.of(find.one(new ProposalId(id)));
        return TaggedAnswer.of(view, view.version());
    }
}

package org.entente.consortiumservice.proposal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.entente.consortiumservice.query.QueryValue;
import org.entente.kit.http.EntityTag;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** Proposals: opening and reading them. */
@Path("/api/v1/proposals")
@RunOnVirtualThread
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
        return EntityTag.tagged(Response.created(URI.create("/api/v1/proposals/" + view.id())), view.version())
                .entity(view)
                .build();
    }

    @GET
    @Operation(operationId = "listProposals", summary = "The proposals that the caller may see, newest first")
    public Page<ProposalView> list(
            @Parameter(schema = @Schema(implementation = ProposalStatus.class)) @QueryParam("state") String state,
            @Parameter(schema = @Schema(implementation = SideParameter.class)) @QueryParam("role") String role,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        var status = QueryValue.choice("state", state, ProposalStatus.class);
        var side = QueryValue.choice("role", role, SideParameter.class);
        return views.of(find.page(status, side == null ? null : side.side(), PageRequest.of(limit, after)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getProposal", summary = "One proposal")
    @APIResponseSchema(ProposalView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    public Response one(@PathParam("id") UUID id) {
        var view = views.of(find.one(new ProposalId(id)));
        return EntityTag.tagged(Response.ok(view), view.version()).build();
    }
}

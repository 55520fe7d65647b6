package org.entente.consortiumservice.consortium.rest;

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
import org.entente.consortiumservice.consortium.application.ConsortiumFilter;
import org.entente.consortiumservice.consortium.application.FindConsortia;
import org.entente.consortiumservice.consortium.application.OpenPreSetConsortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumId;
import org.entente.consortiumservice.consortium.domain.ConsortiumStatus;
import org.entente.consortiumservice.query.QueryValue;
import org.entente.kit.http.EntityTag;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** Consortia: opening and reading them. */
@Path("/api/v1/consortia")
@RunOnVirtualThread
@Tag(name = "Consortia")
class ConsortiumResource {

    private final OpenPreSetConsortium open;
    private final FindConsortia find;
    private final ConsortiumViews views;

    ConsortiumResource(OpenPreSetConsortium open, FindConsortia find, ConsortiumViews views) {
        this.open = open;
        this.find = find;
        this.views = views;
    }

    @POST
    @Idempotent
    @Operation(operationId = "openConsortium", summary = "Open a consortium that stands before any deal")
    @APIResponseSchema(value = ConsortiumView.class, responseCode = "201")
    @APIResponse(
            responseCode = "422",
            description =
                    "`not-known-here-yet`: the registry's word on a member or offering has not arrived; `rule-broken`")
    public Response open(@NotNull @Valid ConsortiumRequest request) {
        var view = views.of(open.open(request.composition()));
        return EntityTag.tagged(Response.created(URI.create("/api/v1/consortia/" + view.id())), view.version())
                .entity(view)
                .build();
    }

    @GET
    @Operation(operationId = "listConsortia", summary = "The consortia that the caller may see, newest first")
    public Page<ConsortiumView> list(
            @Parameter(schema = @Schema(implementation = UUID.class)) @QueryParam("dealId") String dealId,
            @Parameter(schema = @Schema(implementation = ConsortiumStatus.class)) @QueryParam("state") String state,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        var filter = new ConsortiumFilter(
                QueryValue.id("dealId", dealId), QueryValue.choice("state", state, ConsortiumStatus.class));
        return views.of(find.page(filter, PageRequest.of(limit, after)));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getConsortium", summary = "One consortium")
    @APIResponseSchema(ConsortiumView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    public Response one(@PathParam("id") UUID id) {
        var view = views.of(find.one(new ConsortiumId(id)));
        return EntityTag.tagged(Response.ok(view), view.version()).build();
    }
}

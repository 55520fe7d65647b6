package org.entente.consortiumservice.consortium.rest;

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
import org.entente.consortiumservice.consortium.application.ConsortiumFilter;
import org.entente.consortiumservice.consortium.application.FindConsortia;
import org.entente.consortiumservice.consortium.application.OpenPreSetConsortium;
import org.entente.consortiumservice.consortium.domain.ConsortiumId;
import org.entente.consortiumservice.consortium.domain.ConsortiumStatus;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.QueryText;
import org.entente.kit.http.TaggedAnswer;

/** Consortia: opening and reading them. */
@Path("/api/v1/consortia")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
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
        return TaggedAnswer.created("consortia", view.id(), view, view.version());
    }

    @GET
    @Operation(operationId = "listConsortia", summary = "The consortia that the caller may see, newest first")
    public Page<ConsortiumView> list(
            @Parameter(schema = @Schema(implementation = UUID.class)) @QueryParam("dealId") String dealId,
            @Parameter(schema = @Schema(implementation = ConsortiumStatus.class)) @QueryParam("state") String state,
            @BeanParam PageParameters page) {
        var filter = new ConsortiumFilter(
                QueryText.id("dealId", dealId), QueryText.oneOf("state", state, ConsortiumStatus.class));
        return views.of(find.page(filter, page.request()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getConsortium", summary = "One consortium")
    @APIResponseSchema(ConsortiumView.class)
    @APIResponse(responseCode = "404", description = "`not-found`, also for what the caller may not see")
    public Response one(@PathParam("id") UUID id) {
        var view = views.of(find.one(new ConsortiumId(id)));
        return TaggedAnswer.of(view, view.version());
    }
}

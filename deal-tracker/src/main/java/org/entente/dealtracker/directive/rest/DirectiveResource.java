package org.entente.dealtracker.directive.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.deal.application.StatedScope;
import org.entente.dealtracker.directive.application.DirectiveView;
import org.entente.dealtracker.directive.application.FindDirectives;
import org.entente.dealtracker.directive.application.PreviewDirective;
import org.entente.dealtracker.directive.application.ProposeDirective;
import org.entente.dealtracker.directive.domain.DirectiveState;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.QueryText;
import org.entente.kit.http.TaggedAnswer;

/** Policy directives, which hold every live deal that they are about. */
@RunOnVirtualThread
@Path("/api/v1/directives")
@Tag(name = "directives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DirectiveResource {

    private static final int SHOWN = 50;

    private final ProposeDirective propose;
    private final PreviewDirective preview;
    private final FindDirectives find;

    DirectiveResource(ProposeDirective propose, PreviewDirective preview, FindDirectives find) {
        this.propose = propose;
        this.preview = preview;
        this.find = find;
    }

    /**
     * What a directive would do.
     *
     * @param deals how many live deals it would hold
     * @param summary the same in words
     * @param dealIds the first fifty of them
     */
    record PreviewResponse(int deals, String summary, List<UUID> dealIds) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "proposeDirective",
            summary = "Propose a directive; it holds nothing until a second person puts it in force")
    @APIResponseSchema(value = DirectiveResponse.class, responseCode = "201")
    public Response propose(@Valid @NotNull DirectiveRequest request) {
        DirectiveView view =
                find.view(propose.propose(request.text(), request.scope().read("scope.")));
        return TaggedAnswer.created(
                "directives",
                view.directive().id(),
                DirectiveResponse.of(view),
                view.directive().version());
    }

    @POST
    @Path("/preview")
    @Operation(operationId = "previewDirective", summary = "Which live deals a directive would hold; changes nothing")
    public PreviewResponse preview(@Valid @NotNull StatedScope request) {
        List<UUID> deals = preview.preview(request.read(""));
        return new PreviewResponse(
                deals.size(),
                deals.size() + (deals.size() == 1 ? " open deal" : " open deals"),
                deals.stream().limit(SHOWN).toList());
    }

    @GET
    @Operation(operationId = "listDirectives", summary = "Directives that you may see, newest first")
    public Page<DirectiveResponse> list(@QueryParam("state") String state, @BeanParam PageParameters page) {
        return find.list(QueryText.oneOf("state", state, DirectiveState.class), page.request())
                .map(DirectiveResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDirective", summary = "One directive, and how many deals it holds")
    @APIResponseSchema(DirectiveResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return answer(find.one(id));
    }

    static Response answer(DirectiveView view) {
        return TaggedAnswer.of(DirectiveResponse.of(view), view.directive().version());
    }
}

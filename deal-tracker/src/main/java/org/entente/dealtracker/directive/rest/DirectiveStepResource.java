package org.entente.dealtracker.directive.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.directive.application.ChangeDirective;
import org.entente.dealtracker.directive.application.FindDirectives;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;

/** What is done with a directive. */
@RunOnVirtualThread
@Path("/api/v1/directives/{id}")
@Tag(name = "directives")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DirectiveStepResource {

    private final ChangeDirective change;
    private final FindDirectives find;

    DirectiveStepResource(ChangeDirective change, FindDirectives find) {
        this.change = change;
        this.find = find;
    }

    record EndRequest(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/approval")
    @Idempotent
    @Operation(
            operationId = "approveDirective",
            summary = "Put a directive in force that somebody else proposed: its deals are held from now on")
    @APIResponseSchema(DirectiveResponse.class)
    public Response approve(@BeanParam Step step) {
        return DirectiveResource.answer(find.view(change.approve(step)));
    }

    @POST
    @Path("/lifting")
    @Idempotent
    @Operation(
            operationId = "liftDirective",
            summary = "Lift a directive: the holds that it placed are lifted, no others")
    @APIResponseSchema(DirectiveResponse.class)
    public Response lift(@BeanParam Step step, @Valid @NotNull EndRequest request) {
        return DirectiveResource.answer(find.view(change.lift(step, request.reason())));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawDirective", summary = "Withdraw the proposal of a directive")
    @APIResponseSchema(DirectiveResponse.class)
    public Response withdraw(@BeanParam Step step, @Valid @NotNull EndRequest request) {
        return DirectiveResource.answer(find.view(change.withdraw(step, request.reason())));
    }
}

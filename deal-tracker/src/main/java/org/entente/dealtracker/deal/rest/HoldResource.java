package org.entente.dealtracker.deal.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.entente.dealtracker.deal.application.FindDeals;
import org.entente.dealtracker.deal.application.LiftHold;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;

/** Holds that a person lifts. */
@RunOnVirtualThread
@Path("/api/v1/deals/{id}/holds/{holdId}")
@Tag(name = "deals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HoldResource {

    private final LiftHold lift;
    private final FindDeals find;

    HoldResource(LiftHold lift, FindDeals find) {
        this.lift = lift;
        this.find = find;
    }

    record LiftRequest(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/lifting")
    @Idempotent
    @Operation(
            operationId = "liftHold",
            summary = "The program office lifts a hold, with a reason that the parties read",
            description =
                    "The same cause does not hold the deal again until it has ended once. Holds by policy, and for a consortium"
                            + " that was dissolved, are lifted by what they say only.")
    @APIResponseSchema(DealResponse.class)
    public Response lift(@BeanParam Step step, @PathParam("holdId") UUID holdId, @Valid @NotNull LiftRequest request) {
        return DealResource.answer(find.view(lift.lift(step, holdId, request.reason())));
    }
}

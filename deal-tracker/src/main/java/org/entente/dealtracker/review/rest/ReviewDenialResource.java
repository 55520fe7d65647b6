package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.entente.dealtracker.review.application.DecideApplication;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;

/** What follows the notice of an intent to deny. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewDenialResource {

    private final DecideApplication decide;
    private final ReviewViews views;

    ReviewDenialResource(DecideApplication decide, ReviewViews views) {
        this.decide = decide;
        this.views = views;
    }

    @POST
    @Path("/denial-response")
    @Idempotent
    @Operation(
            operationId = "respondToDenial",
            summary = "The applicant answers the notice of an intent to deny, within its time")
    @APIResponseSchema(ReviewResponse.class)
    public Response respond(@BeanParam Step step, @Valid @NotNull ReviewRequests.Respond request) {
        return views.answer(decide.respond(step, request.response()));
    }

    @POST
    @Path("/denial-withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawIntentToDeny", summary = "Commerce withdraws its intent to deny")
    @APIResponseSchema(ReviewResponse.class)
    public Response withdraw(@BeanParam Step step, @Valid @NotNull ReviewRequests.Reason request) {
        return views.answer(decide.withdrawIntent(step, request.reason()));
    }
}

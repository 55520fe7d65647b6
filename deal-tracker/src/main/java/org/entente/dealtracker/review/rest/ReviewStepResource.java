package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.review.application.DecideApplication;
import org.entente.dealtracker.review.application.FindReviews;
import org.entente.dealtracker.review.application.ReferApplication;
import org.entente.dealtracker.review.application.RegisterApplication;
import org.entente.dealtracker.review.application.SubmitRecommendation;
import org.entente.dealtracker.review.domain.Review;
import org.entente.kit.http.Idempotent;

/** What agencies do with a review. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewStepResource {

    private final RegisterApplication register;
    private final ReferApplication refer;
    private final SubmitRecommendation recommend;
    private final DecideApplication decide;
    private final FindReviews find;

    ReviewStepResource(
            RegisterApplication register,
            ReferApplication refer,
            SubmitRecommendation recommend,
            DecideApplication decide,
            FindReviews find) {
        this.register = register;
        this.refer = refer;
        this.recommend = recommend;
        this.decide = decide;
        this.find = find;
    }

    @POST
    @Path("/registration")
    @Idempotent
    @Operation(operationId = "registerApplication", summary = "Commerce takes the application in")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    public Response register(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(register.register(id, ifMatch));
    }

    @POST
    @Path("/referral")
    @Idempotent
    @Operation(operationId = "referApplication", summary = "Commerce refers it to State, War and Energy at once")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    public Response refer(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(refer.refer(id, ifMatch));
    }

    @POST
    @Path("/recommendations")
    @Idempotent
    @Operation(operationId = "recommend", summary = "State, War or Energy recommends")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    public Response recommend(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReviewRequests.Recommend request) {
        return answer(recommend.submit(id, request.toGiven(), ifMatch));
    }

    @POST
    @Path("/decision")
    @Idempotent
    @Operation(operationId = "decideApplication", summary = "Commerce decides; an approval issues the license")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Valid @NotNull ReviewRequests.Decide request) {
        return answer(decide.decide(id, request.toDecision(), ifMatch));
    }

    private Response answer(Review review) {
        return ReviewResource.tagged(Response.ok(), review, find);
    }
}

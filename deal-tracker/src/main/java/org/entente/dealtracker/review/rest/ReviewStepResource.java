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
import org.entente.dealtracker.review.application.SubmitRecommendation;
import org.entente.dealtracker.review.application.TakeIn;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;

/** The main line of a review: taken in, referred, recommended on, decided, or given back or up. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewStepResource {

    private final TakeIn takeIn;
    private final SubmitRecommendation recommend;
    private final DecideApplication decide;
    private final ReviewViews views;

    ReviewStepResource(TakeIn takeIn, SubmitRecommendation recommend, DecideApplication decide, ReviewViews views) {
        this.takeIn = takeIn;
        this.recommend = recommend;
        this.decide = decide;
        this.views = views;
    }

    @POST
    @Path("/registration")
    @Idempotent
    @Operation(operationId = "registerApplication", summary = "Commerce takes the application in")
    @APIResponseSchema(ReviewResponse.class)
    public Response register(@BeanParam Step step) {
        return views.answer(takeIn.register(step));
    }

    @POST
    @Path("/return-unregistered")
    @Idempotent
    @Operation(
            operationId = "returnUnregistered",
            summary = "Commerce returns an application that is too deficient to be registered")
    @APIResponseSchema(ReviewResponse.class)
    public Response returnUnregistered(@BeanParam Step step, @Valid @NotNull ReviewRequests.Reason request) {
        return views.answer(takeIn.returnUnregistered(step, request.reason()));
    }

    @POST
    @Path("/referral")
    @Idempotent
    @Operation(operationId = "referApplication", summary = "Commerce refers it to State, War and Energy at once")
    @APIResponseSchema(ReviewResponse.class)
    public Response refer(@BeanParam Step step) {
        return views.answer(takeIn.refer(step));
    }

    @POST
    @Path("/recommendations")
    @Idempotent
    @Operation(operationId = "recommend", summary = "State, War or Energy recommends")
    @APIResponseSchema(ReviewResponse.class)
    public Response recommend(@BeanParam Step step, @Valid @NotNull ReviewRequests.Recommend request) {
        return views.answer(recommend.submit(step, request.toGiven()));
    }

    @POST
    @Path("/decision")
    @Idempotent
    @Operation(
            operationId = "decideApplication",
            summary = "Commerce decides; an approval issues the license, a denial begins with the notice of it")
    @APIResponseSchema(ReviewResponse.class)
    public Response decide(@BeanParam Step step, @Valid @NotNull ReviewRequests.Decide request) {
        return views.answer(decide.decide(step, request.toGiven(), request.toReports()));
    }

    @POST
    @Path("/return")
    @Idempotent
    @Operation(operationId = "returnApplication", summary = "Commerce returns the application without action")
    @APIResponseSchema(ReviewResponse.class)
    public Response giveBack(@BeanParam Step step, @Valid @NotNull ReviewRequests.Reason request) {
        return views.answer(decide.giveBack(step, request.reason()));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawApplication", summary = "The applicant withdraws the application")
    @APIResponseSchema(ReviewResponse.class)
    public Response withdraw(@BeanParam Step step, @Valid @NotNull ReviewRequests.Reason request) {
        return views.answer(decide.withdraw(step, request.reason()));
    }
}

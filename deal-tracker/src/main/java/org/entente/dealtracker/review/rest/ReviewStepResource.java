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
import org.entente.dealtracker.review.application.ReferApplication;
import org.entente.dealtracker.review.application.RegisterApplication;
import org.entente.dealtracker.review.application.SubmitRecommendation;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;

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
    private final ReviewViews views;

    ReviewStepResource(
            RegisterApplication register,
            ReferApplication refer,
            SubmitRecommendation recommend,
            DecideApplication decide,
            ReviewViews views) {
        this.register = register;
        this.refer = refer;
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
        return views.answer(register.register(step));
    }

    @POST
    @Path("/referral")
    @Idempotent
    @Operation(operationId = "referApplication", summary = "Commerce refers it to State, War and Energy at once")
    @APIResponseSchema(ReviewResponse.class)
    public Response refer(@BeanParam Step step) {
        return views.answer(refer.refer(step));
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
    @Operation(operationId = "decideApplication", summary = "Commerce decides; an approval issues the license")
    @APIResponseSchema(ReviewResponse.class)
    public Response decide(@BeanParam Step step, @Valid @NotNull ReviewRequests.Decide request) {
        return views.answer(decide.decide(step, request.toDecision()));
    }
}

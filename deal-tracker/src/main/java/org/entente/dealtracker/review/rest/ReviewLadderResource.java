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
import org.entente.dealtracker.review.application.SettleDisagreement;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;

/** Disagreements of agencies, and the bodies that decide on them. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewLadderResource {

    private final SettleDisagreement settle;
    private final ReviewViews views;

    ReviewLadderResource(SettleDisagreement settle, ReviewViews views) {
        this.settle = settle;
        this.views = views;
    }

    @POST
    @Path("/escalation")
    @Idempotent
    @Operation(operationId = "escalate", summary = "A disagreement comes to its next body")
    @APIResponseSchema(ReviewResponse.class)
    public Response escalate(@BeanParam Step step, @Valid @NotNull ReviewRequests.Escalate request) {
        return views.answer(settle.escalate(step, request.to(), request.legalBasis(), request.reasons()));
    }

    @POST
    @Path("/votes")
    @Idempotent
    @Operation(operationId = "vote", summary = "A member of ACEP or of the EARB votes, once")
    @APIResponseSchema(ReviewResponse.class)
    public Response vote(@BeanParam Step step, @Valid @NotNull ReviewRequests.Vote request) {
        return views.answer(settle.vote(step, request.vote(), request.reasons()));
    }

    @POST
    @Path("/body-decision")
    @Idempotent
    @Operation(
            operationId = "decideAsBody",
            summary = "The chair of a body decides, or what the President decided is recorded")
    @APIResponseSchema(ReviewResponse.class)
    public Response decide(@BeanParam Step step, @Valid @NotNull ReviewRequests.BodyDecision request) {
        return views.answer(settle.decide(step, request.decision(), request.reasons()));
    }
}

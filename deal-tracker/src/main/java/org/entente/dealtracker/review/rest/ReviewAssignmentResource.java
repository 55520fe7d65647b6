package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
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
import org.entente.dealtracker.review.application.AssignReview;
import org.entente.dealtracker.review.domain.Assignment;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Step;

/** Who of an agency has a review in hand. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}/assignment")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewAssignmentResource {

    private final AssignReview assign;
    private final ReviewViews views;

    ReviewAssignmentResource(AssignReview assign, ReviewViews views) {
        this.assign = assign;
        this.views = views;
    }

    /** @param assignee the subject of a colleague; left out for yourself */
    record AssignRequest(@Size(min = 1, max = 200) String assignee) {}

    /** Somebody who has a review in hand. */
    record AssigneeResponse(String subject, String name) {
        static AssigneeResponse of(Assignment assignment) {
            return new AssigneeResponse(assignment.subject(), assignment.name());
        }
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "assignReview",
            summary = "Takes a review in hand, or gives it to a colleague",
            description = "Reviewers take what is free and hand on what is theirs; officials hand on everything.")
    @APIResponseSchema(ReviewResponse.class)
    public Response assign(@BeanParam Step step, @Valid AssignRequest request) {
        boolean self = request == null || request.assignee() == null;
        return views.answer(self ? assign.take(step) : assign.assign(step, request.assignee()));
    }

    @POST
    @Path("/release")
    @Idempotent
    @Operation(operationId = "releaseReview", summary = "Nobody of your agency has the review in hand any more")
    @APIResponseSchema(ReviewResponse.class)
    public Response release(@BeanParam Step step) {
        return views.answer(assign.assign(step, null));
    }
}

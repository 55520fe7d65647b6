package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.review.application.ActOnMany;
import org.entente.dealtracker.review.application.FindReviews;
import org.entente.kit.http.Idempotent;
import org.entente.kit.problem.Problem;

/** The same for many reviews of an agency's queue: first how many and which, then exactly those. */
@RunOnVirtualThread
@Path("/api/v1/review-batches")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewBatchResource {

    private final ActOnMany many;
    private final FindReviews find;

    ReviewBatchResource(ActOnMany many, FindReviews find) {
        this.many = many;
        this.find = find;
    }

    @POST
    @Path("/preview")
    @Operation(operationId = "previewReviewBatch", summary = "How many reviews of your queue this would be done to")
    public ReviewBatchResponse.Preview preview(@Valid @NotNull ReviewBatchRequest request) {
        return ReviewBatchResponse.Preview.of(many.preview(request.queue(), request.toAction()), find.agency());
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "actOnReviews",
            summary = "Does it to exactly the reviews that the preview named",
            description = "Each review by itself: one that refuses, with its reason, does not keep the others.")
    public ReviewBatchResponse.Outcome act(@Valid @NotNull ReviewBatchRequest request) {
        if (request.selection() == null) {
            throw Problem.invalid("selection", "is what the preview names; preview first");
        }
        return ReviewBatchResponse.Outcome.of(many.act(request.queue(), request.toAction(), request.selection()));
    }
}

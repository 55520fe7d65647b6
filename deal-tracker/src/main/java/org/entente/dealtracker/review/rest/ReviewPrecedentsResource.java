package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.dealtracker.review.application.FindPrecedents;
import org.entente.dealtracker.review.application.Precedents.Precedent;

/** How similar applications were decided. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}/precedents")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewPrecedentsResource {

    private final FindPrecedents find;

    ReviewPrecedentsResource(FindPrecedents find) {
        this.find = find;
    }

    /** Twenty at most, so never in pages. */
    record PrecedentsResponse(List<PrecedentResponse> items) {}

    /**
     * @param similarity what the two have in common, in words
     * @param likeness the same from 0 to 100
     * @param days that counted from registration to the decision
     */
    record PrecedentResponse(
            UUID reviewId,
            String applicationNumber,
            String destination,
            String similarity,
            int likeness,
            ReviewOutcome outcome,
            List<String> conditions,
            LocalDate decidedOn,
            int days) {

        static PrecedentResponse of(FindPrecedents.Found found) {
            Precedent precedent = found.precedent();
            return new PrecedentResponse(
                    precedent.reviewId(),
                    precedent.applicationNumber(),
                    precedent.about().destination(),
                    found.similarity(),
                    found.likeness(),
                    precedent.outcome(),
                    precedent.conditions(),
                    precedent.decidedOn(),
                    precedent.days());
        }
    }

    @GET
    @Operation(
            operationId = "findPrecedents",
            summary = "Decided reviews that are like this one, most similar first, twenty at most; for agencies",
            description = "Similar by destination, layers, classes of items (places in the stack) and members.")
    public PrecedentsResponse of(@PathParam("id") UUID id) {
        return new PrecedentsResponse(
                find.of(id).stream().map(PrecedentResponse::of).toList());
    }
}

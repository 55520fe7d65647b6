package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.review.application.ComparePositions;
import org.entente.dealtracker.review.domain.Positions;

/** Agreement and disagreement at a glance. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}/positions")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewPositionsResource {

    private final ComparePositions compare;

    ReviewPositionsResource(ComparePositions compare) {
        this.compare = compare;
    }

    @GET
    @Operation(
            operationId = "comparePositions",
            summary =
                    "What each agency says of the whole and of parts, side by side, and what would be decided now; for agencies",
            description = "A part is as the whole where an agency says nothing of it by itself. Drafts are not in it.")
    public Positions of(@PathParam("id") UUID id) {
        return compare.of(id);
    }
}

package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.review.application.FindReviews;
import org.entente.dealtracker.review.application.SubmitApplication;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewState;
import org.entente.kit.http.EntityTag;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.problem.Problem;

/** Applications for export licenses and where they are. */
@RunOnVirtualThread
@Path("/api/v1/reviews")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final SubmitApplication submit;
    private final FindReviews find;

    ReviewResource(SubmitApplication submit, FindReviews find) {
        this.submit = submit;
        this.find = find;
    }

    @POST
    @Idempotent
    @Operation(operationId = "submitApplication", summary = "Apply for the license of a deal")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    public Response submit(@Valid @NotNull ReviewRequests.Submit request) {
        Review review = submit.submit(request.dealId());
        return tagged(Response.created(URI.create("/api/v1/reviews/" + review.id())), review, find);
    }

    @GET
    @Operation(operationId = "listReviews", summary = "Reviews that you may see; waitingFor=me for your agency's list")
    public Page<ReviewResponse> list(
            @QueryParam("waitingFor") String waitingFor,
            @QueryParam("state") String state,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        if (waitingFor != null && !waitingFor.equals("me")) {
            throw Problem.invalid("waitingFor", "must be me");
        }
        boolean everything = find.visibility().everything();
        return find.list(waitingFor != null, state(state), PageRequest.of(limit, after))
                .map(review -> ReviewResponse.of(review, everything));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReview", summary = "One review")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    public Response one(@PathParam("id") UUID id) {
        return tagged(Response.ok(), find.one(id), find);
    }

    static Response tagged(Response.ResponseBuilder response, Review review, FindReviews find) {
        ReviewResponse entity = ReviewResponse.of(review, find.visibility().everything());
        return EntityTag.tagged(response.entity(entity), review.version()).build();
    }

    private static ReviewState state(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(ReviewState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("state", "must be one of " + Arrays.toString(ReviewState.values())));
    }
}

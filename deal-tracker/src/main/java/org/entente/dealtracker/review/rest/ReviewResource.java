package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.review.application.FindReviews;
import org.entente.dealtracker.review.application.SubmitApplication;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewState;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.QueryText;
import org.entente.kit.http.TaggedAnswer;
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
    private final ReviewViews views;

    ReviewResource(SubmitApplication submit, FindReviews find, ReviewViews views) {
        this.submit = submit;
        this.find = find;
        this.views = views;
    }

    @POST
    @Idempotent
    @Operation(operationId = "submitApplication", summary = "Apply for the license of a deal")
    @APIResponseSchema(value = ReviewResponse.class, responseCode = "201")
    public Response submit(@Valid @NotNull ReviewRequests.Submit request) {
        Review review = submit.submit(request.dealId());
        return TaggedAnswer.created("reviews", review.id(), views.of(review), review.version());
    }

    @GET
    @Operation(operationId = "listReviews", summary = "Reviews that you may see; waitingFor=me for your agency's list")
    public Page<ReviewResponse> list(
            @QueryParam("waitingFor") String waitingFor,
            @QueryParam("state") String state,
            @BeanParam PageParameters page) {
        if (waitingFor != null && !waitingFor.equals("me")) {
            throw Problem.invalid("waitingFor", "must be me");
        }
        var known = QueryText.oneOf("state", state, ReviewState.class);
        return find.list(waitingFor != null, known, page.request()).map(views::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReview", summary = "One review")
    @APIResponseSchema(ReviewResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return views.answer(find.one(id));
    }
}

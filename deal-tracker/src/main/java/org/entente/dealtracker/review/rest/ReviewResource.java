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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.review.application.FindReviews;
import org.entente.dealtracker.review.application.ReviewClocks;
import org.entente.dealtracker.review.application.SubmitApplication;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.clock.ClockReading;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.TaggedAnswer;
import org.entente.kit.problem.Problem;
import org.entente.kit.time.Washington;

/** Applications for export licenses and where they are. */
@RunOnVirtualThread
@Path("/api/v1/reviews")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final SubmitApplication submit;
    private final FindReviews find;
    private final ReviewClocks clocks;
    private final ReviewViews views;

    ReviewResource(SubmitApplication submit, FindReviews find, ReviewClocks clocks, ReviewViews views) {
        this.submit = submit;
        this.find = find;
        this.clocks = clocks;
        this.views = views;
    }

    @POST
    @Idempotent
    @Operation(operationId = "submitApplication", summary = "Apply for the license of a deal")
    @APIResponseSchema(value = ReviewResponse.class, responseCode = "201")
    public Response submit(@Valid @NotNull ReviewRequests.Submit request) {
        Review review = submit.submit(request.toAsked());
        return TaggedAnswer.created("reviews", review.id(), views.whole(review), review.version());
    }

    @GET
    @Operation(
            operationId = "listReviews",
            summary = "Reviews that you may see; waitingFor=me for your agency's list, by legal day")
    public Page<ReviewResponse> list(@BeanParam QueueParameters queue, @BeanParam PageParameters page) {
        return find.list(queue.filter(), page.request()).map(views::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReview", summary = "One review")
    @APIResponseSchema(ReviewResponse.class)
    public Response one(@PathParam("id") UUID id) {
        return views.answer(find.one(id));
    }

    @GET
    @Path("/{id}/clock")
    @Operation(
            operationId = "getReviewClock",
            summary = "How the clocks of a review stood or will stand on a day, with the explanation day by day",
            description = "A day to come is answered as if nothing more happened until then.")
    public ReviewClockResponse clock(
            @PathParam("id") UUID id,
            @Parameter(description = "A day, or an instant of one in Washington; left out for today") @QueryParam("at")
                    String at) {
        Review review = find.one(id);
        ClockReading reading = clocks.on(review, at == null ? clocks.today() : day(at));
        return ReviewClockResponse.of(find.visibility().everything() ? reading : reading.withoutAgencies());
    }

    private static LocalDate day(String at) {
        try {
            return at.contains("T") ? Washington.day(Instant.parse(at)) : LocalDate.parse(at);
        } catch (DateTimeException _) {
            throw Problem.invalid("at", "must be a day such as 2026-07-15, or an instant such as 2026-07-15T12:00:00Z");
        }
    }
}

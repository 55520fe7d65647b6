package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.review.application.AskApplicant;
import org.entente.dealtracker.review.application.FindQuestions;
import org.entente.dealtracker.review.application.FindReviews;
import org.entente.dealtracker.review.application.ReviewClocks;
import org.entente.dealtracker.review.domain.Question;
import org.entente.kit.http.Idempotent;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.http.Step;

/** Questions to applicants, which stop the clocks until they are answered. */
@RunOnVirtualThread
@Path("/api/v1/reviews/{id}/questions")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewQuestionResource {

    private final AskApplicant ask;
    private final FindQuestions find;
    private final ReviewViews views;
    private final FindReviews reviews;
    private final ReviewClocks clocks;

    ReviewQuestionResource(
            AskApplicant ask, FindQuestions find, ReviewViews views, FindReviews reviews, ReviewClocks clocks) {
        this.ask = ask;
        this.find = find;
        this.views = views;
        this.reviews = reviews;
        this.clocks = clocks;
    }

    /**
     * @param to the applicant, whom alone agencies ask here
     * @param dueInDays left out for the usual term
     * @param note for agencies only
     */
    record AskQuestion(
            @NotBlank @Size(max = 4000) String text,

            @NotNull @Pattern(regexp = "applicant", message = "must be applicant")
            String to,

            @Min(1) @Max(90) Integer dueInDays,
            @Size(max = 4000) String note) {}

    record AnswerQuestion(@NotBlank @Size(max = 8000) String text) {}

    @POST
    @Idempotent
    @Operation(
            operationId = "askApplicant",
            summary = "An agency asks the applicant; the clocks stop until it is answered",
            description =
                    "State, War and Energy ask by themselves within ten days of the referral, Commerce at any time."
                            + " Applicants see the question, and agencies alone the note.")
    @APIResponseSchema(ReviewResponse.class)
    public Response ask(@BeanParam Step step, @Valid @NotNull AskQuestion request) {
        return views.answer(ask.ask(step, request.text(), request.note(), request.dueInDays()));
    }

    @POST
    @Path("/{question}/answer")
    @Idempotent
    @Operation(
            operationId = "answerQuestion",
            summary = "The applicant answers; with the last answer, the clocks go on")
    @APIResponseSchema(ReviewResponse.class)
    public Response answer(
            @BeanParam Step step, @PathParam("question") int question, @Valid @NotNull AnswerQuestion request) {
        return views.answer(ask.answer(step, question, request.text()));
    }

    @GET
    @Operation(operationId = "listReviewQuestions", summary = "What was asked in a review, in order")
    public Page<QuestionResponse> list(@PathParam("id") UUID id, @BeanParam PageParameters page) {
        return find.of(id, page.request()).map(this::seen);
    }

    private QuestionResponse seen(Question question) {
        return QuestionResponse.of(
                question, clocks.today(), reviews.visibility().everything());
    }
}

package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.review.application.FindQuestions;
import org.entente.dealtracker.review.application.ReviewClocks;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageParameters;
import org.entente.kit.problem.Problem;

/** Questions of all reviews that nobody has answered in time. */
@RunOnVirtualThread
@Path("/api/v1/review-questions")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
public class OverdueQuestionResource {

    private final FindQuestions find;
    private final ReviewClocks clocks;

    OverdueQuestionResource(FindQuestions find, ReviewClocks clocks) {
        this.find = find;
        this.clocks = clocks;
    }

    @GET
    @Operation(
            operationId = "listOverdueQuestions",
            summary = "Questions of pending reviews whose term is over without an answer, longest first",
            description =
                    "For agencies. A stop never ends by itself: Commerce asks again, ends it or returns the application.")
    public Page<QuestionResponse> overdue(@QueryParam("overdue") String overdue, @BeanParam PageParameters page) {
        if (!"true".equals(overdue)) {
            throw Problem.invalid("overdue", "must be true");
        }
        return find.overdue(page.request()).map(question -> QuestionResponse.of(question, clocks.today(), true));
    }
}

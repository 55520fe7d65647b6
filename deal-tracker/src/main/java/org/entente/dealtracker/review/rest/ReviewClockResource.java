package org.entente.dealtracker.review.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.entente.dealtracker.review.application.CalculateClock;
import org.entente.dealtracker.review.domain.clock.ImpossibleFact;
import org.entente.kit.http.Idempotent;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.FieldError;
import org.entente.kit.problem.Problem;

/** The clocks of reviews that are known by their events alone, for lawyers, applicants and whoever checks this service. */
@RunOnVirtualThread
@Path("/api/v1/review-clocks")
@Tag(name = "review-clocks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewClockResource {

    private final CalculateClock calculate;

    ReviewClockResource(CalculateClock calculate) {
        this.calculate = calculate;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "calculateReviewClock",
            summary = "How the clocks of a review stand on a day, computed from its events",
            description =
                    "Nothing is kept. Days are calendar days in Washington. A stop covers the days from its start up to, not including,"
                            + " the day on which it ends; days that several stops cover are left out once, and a due date that would fall"
                            + " on a stopped day moves to the first day that counts. Decision support: it binds no agency.")
    public ReviewClockResponse calculate(@Valid @NotNull ReviewClockRequest request) {
        EventReader events = new EventReader(request);
        if (!events.errors().isEmpty()) {
            throw refused(events.errors());
        }
        try {
            return ReviewClockResponse.of(
                    calculate.calculate(events.facts(), request.at(), Optional.ofNullable(request.asOf())));
        } catch (ImpossibleFact impossible) {
            throw refused(List.of(new FieldError(EventReader.name(impossible.number()), impossible.reason())));
        }
    }

    private static Problem refused(List<FieldError> errors) {
        String detail = errors.stream()
                .map(error -> error.field() + ": " + error.message())
                .collect(Collectors.joining("; "));
        return new Problem(CommonProblem.RULE_BROKEN, detail + ".").with("errors", errors);
    }
}

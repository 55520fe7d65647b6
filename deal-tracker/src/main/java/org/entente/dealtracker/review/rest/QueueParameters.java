package org.entente.dealtracker.review.rest;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.dealtracker.policy.domain.CountryGroups;
import org.entente.dealtracker.review.application.ReviewFilter;
import org.entente.dealtracker.review.application.ReviewFilter.Assignee;
import org.entente.dealtracker.review.domain.ReviewState;
import org.entente.kit.http.QueryText;
import org.entente.kit.problem.Problem;

/** Which reviews a list shows, as clients say it. */
record QueueParameters(
        @Parameter(description = "me for what your agency has to act on, by legal day") @QueryParam("waitingFor")
        String waitingFor,

        @QueryParam("state") String state,

        @Parameter(description = "ISO 3166-1 alpha-2") @QueryParam("destination")
        String destination,

        @Parameter(description = "me or nobody: who of your agency has it in hand; with waitingFor=me")
        @QueryParam("assignee")
        String assignee,

        @Parameter(description = "The last legal day, such as 2026-07-15; with waitingFor=me") @QueryParam("dueBy")
        String dueBy) {

    ReviewFilter filter() {
        QueryText.oneOf("waitingFor", waitingFor, List.of("me"));
        return filter(waitingFor != null);
    }

    /** The same, of the caller's queue. */
    ReviewFilter queue() {
        return filter(true);
    }

    private ReviewFilter filter(boolean waitingForMe) {
        QueryText.oneOf("assignee", assignee, List.of("me", "nobody"));
        if (destination != null && !CountryGroups.isCountry(destination)) {
            throw Problem.invalid("destination", "must be a country in two letters (ISO 3166-1)");
        }
        return new ReviewFilter(
                waitingForMe,
                QueryText.oneOf("state", state, ReviewState.class),
                destination,
                assignee == null ? null : Assignee.valueOf(assignee.toUpperCase(Locale.ROOT)),
                day());
    }

    private LocalDate day() {
        try {
            return dueBy == null ? null : LocalDate.parse(dueBy);
        } catch (DateTimeException _) {
            throw Problem.invalid("dueBy", "must be a day such as 2026-07-15");
        }
    }
}

package org.entente.dealtracker.review.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.clock.AgencyPosition;
import org.entente.dealtracker.review.domain.clock.ClockReading;
import org.entente.dealtracker.review.domain.clock.ReviewStage;
import org.entente.dealtracker.review.domain.clock.Span;

/** How the clocks of a review stand on a day. */
record ReviewClockResponse(
        ReviewStage stage,

        @Schema(description = "Days from registration that count, the day asked about not yet")
        int elapsedDays,

        @Schema(description = "Days from registration that do not count, each once")
        int stoppedDays,

        @Schema(description = "Below zero where it took longer than it may")
        int remainingDays,

        int limitDays,
        @Schema(description = "Whether a stop is open") boolean stopped,

        @Schema(
                description = "Null where the stage has no limit, and while an open stop comes before it."
                        + " While a decision can be appealed: the last day to do so")
        LocalDate stageDueOn,

        @Schema(description = "Null while an open stop comes before it")
        LocalDate overallDueOn,

        List<AgencyClockResponse> agencies,
        List<SpanResponse> explanation) {

    record AgencyClockResponse(Agency agency, LocalDate dueOn, AgencyPosition position) {}

    record SpanResponse(
            @Schema(description = "The first day") LocalDate from,
            @Schema(description = "The day after the last") LocalDate to,
            boolean counted,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "The stops that cover any of the days; left out where the days count")
            List<String> stops) {

        static SpanResponse of(Span span) {
            return new SpanResponse(span.from(), span.to(), span.counted(), span.stops());
        }
    }

    static ReviewClockResponse of(ClockReading reading) {
        return new ReviewClockResponse(
                reading.stage(),
                reading.elapsedDays(),
                reading.stoppedDays(),
                reading.remainingDays(),
                reading.limitDays(),
                reading.stopped(),
                reading.stageDueOn(),
                reading.overallDueOn(),
                reading.agencies().stream()
                        .map(it -> new AgencyClockResponse(it.agency(), it.dueOn(), it.position()))
                        .toList(),
                reading.explanation().stream().map(SpanResponse::of).toList());
    }
}

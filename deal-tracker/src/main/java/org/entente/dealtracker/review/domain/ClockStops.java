package org.entente.dealtracker.review.domain;

import java.util.List;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.ReviewStopEnded;
import org.entente.contracts.deals.ReviewStopStarted;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.StopReason;
import org.entente.dealtracker.review.domain.clock.ReviewFact;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Days of a review that do not count, each with its reason and with what it rests on (15 CFR 750.4(b)); several may be open. */
public record ClockStops(Review review, Occasion now) {

    /** @param evidence what it rests on: the question asked, the cable, the notification; for agencies only */
    public List<DomainEvent> start(Agency by, StopReason reason, String evidence) {
        review.require(ReviewCommand.START_STOP);
        if (Written.blank(evidence)) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "A stop needs evidence: say what it rests on, such as the question that was asked or the"
                                    + " request that was sent (15 CFR 750.4(b)).")
                    .with("missing", List.of("evidence"));
        }
        String stop = "s" + (review.facts().count(FactKind.STOP_STARTED) + 1);
        review.facts().tell(new ReviewFact.StopStarted(now.day(), stop, reason), by, evidence, now);
        review.move(ReviewCommand.START_STOP, review.state(), now);
        return List.of(new ReviewStopStarted(
                review.id(), review.application().dealId(), stop, reason, now.day(), by, evidence));
    }

    /**
     * Ends a stop, which is for the agency that started it, and for Commerce.
     *
     * @param note may be {@code null}; for agencies only
     */
    public List<DomainEvent> end(String stop, Agency by, String note) {
        review.require(ReviewCommand.END_STOP);
        RecordedFact start = review.facts()
                .startOf(stop)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "This review has no stop " + stop + "."));
        if (by != Agency.COMMERCE && by != start.agency()) {
            throw new Problem(
                            CommonProblem.FORBIDDEN,
                            "Only " + start.agency() + ", which started it, or COMMERCE ends the stop " + stop + ".")
                    .with("allowed", List.of(start.agency(), Agency.COMMERCE));
        }
        return ends(stop, by, note);
    }

    /** Ends a stop because the applicant has answered everything that it was for. */
    List<DomainEvent> answered(String stop) {
        Agency asked = review.facts().startOf(stop).orElseThrow().agency();
        return ends(stop, asked, "The applicant has answered.");
    }

    private List<DomainEvent> ends(String stop, Agency by, String note) {
        review.facts().tell(new ReviewFact.StopEnded(now.day(), stop), by, note, now);
        review.move(ReviewCommand.END_STOP, review.state(), now);
        return List.of(new ReviewStopEnded(review.id(), review.application().dealId(), stop, now.day(), by, note));
    }
}

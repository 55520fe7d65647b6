package org.entente.dealtracker.review.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.dealtracker.review.domain.clock.ClockReading;
import org.entente.dealtracker.review.domain.clock.ReviewStage;
import org.entente.kit.time.Washington;

/** Who has to act on a review next, or may while there is time, and by which legal day. */
public final class Waiting {

    private Waiting() {}

    /** On a day; nobody of a review that is over, or that waits for its applicant. */
    public static List<ReviewTask> of(Review review, Occasion now) {
        return of(review, review.course(now).on(now.day()));
    }

    /** The same, by clocks that were read already. */
    public static List<ReviewTask> of(Review review, ClockReading reading) {
        return switch (review.state()) {
            case SUBMITTED -> commerce(Washington.day(review.createdAt()));
            case BIS_INITIAL_REVIEW -> commerce(reading.stageDueOn());
            case INTERAGENCY_REVIEW -> consulting(reading);
            case OC_REVIEW, ACEP_REVIEW, EARB_REVIEW, PRESIDENT ->
                onLadder(review, review.state().body().orElseThrow(), reading);
            case INTENT_TO_DENY ->
                review.intentToDeny()
                        .filter(intent -> intent.answer().isPresent())
                        .map(intent -> commerce(intent.finalOn()))
                        .orElse(List.of());
            case APPEALED -> commerce(null);
            case DECIDED, RETURNED, WITHDRAWN -> List.of();
        };
    }

    private static List<ReviewTask> consulting(ClockReading reading) {
        Agreement agreement = new Agreement(reading.agencies());
        return agreement.silent().isEmpty()
                ? commerce(agreement.disagree() ? reading.stageDueOn() : reading.overallDueOn())
                : tasks(agreement.silent(), reading.stageDueOn());
    }

    private static List<ReviewTask> onLadder(Review review, Body body, ClockReading reading) {
        Optional<RecordedFact> decision = review.facts().decisionOf(body);
        if (reading.stage() == ReviewStage.DECISION) {
            return commerce(reading.overallDueOn());
        }
        boolean votes = body == Body.ACEP || body == Body.EARB;
        if (decision.isEmpty()) {
            Set<Agency> missing = review.ballot(body).missing();
            return votes && !missing.isEmpty() ? tasks(missing, reading.stageDueOn()) : commerce(reading.stageDueOn());
        }
        return tasks(
                votes ? review.ballot(body).dissenters(decision.get().recommendation()) : Review.REFERRED_TO,
                reading.stageDueOn());
    }

    private static List<ReviewTask> commerce(LocalDate due) {
        return tasks(List.of(Agency.COMMERCE), due);
    }

    private static List<ReviewTask> tasks(Collection<Agency> agencies, LocalDate due) {
        return agencies.stream()
                .sorted()
                .map(agency -> new ReviewTask(agency, due == null ? ReviewTask.NO_DAY : due))
                .toList();
    }
}

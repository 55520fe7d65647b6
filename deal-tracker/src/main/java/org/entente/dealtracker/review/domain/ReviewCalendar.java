package org.entente.dealtracker.review.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.AgencyDeemedNotToObject;
import org.entente.contracts.deals.ReviewBodyDecisionFinal;
import org.entente.contracts.deals.ReviewLimitPassed;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Body;
import org.entente.dealtracker.review.domain.ReviewDeadline.Kind;
import org.entente.dealtracker.review.domain.clock.AgencyPosition;
import org.entente.dealtracker.review.domain.clock.ClockReading;
import org.entente.dealtracker.review.domain.clock.ClockReading.AgencyClock;
import org.entente.dealtracker.review.domain.clock.ReviewCourse;

/** What happens to a review by itself, derived from its facts: each happens once, in order, however late somebody looks. */
public record ReviewCalendar(Review review, Occasion now) {

    /** What is still to happen, as far as its days are known. */
    public List<ReviewDeadline> ahead() {
        List<ReviewDeadline> ahead = new ArrayList<>();
        if (review.state() == ReviewState.INTENT_TO_DENY) {
            LocalDate finalOn = review.intentToDeny().orElseThrow().finalOn();
            ahead.add(new ReviewDeadline(Kind.DENIAL, null, finalOn, finalOn));
        } else if (review.state().pending() && review.state() != ReviewState.APPEALED) {
            ReviewCourse course = review.course(now);
            ClockReading reading = course.on(now.day());
            silence(reading, ahead);
            finality(course).ifPresent(ahead::add);
            limit(reading).ifPresent(ahead::add);
        }
        ahead.sort(ReviewDeadline.AS_THEY_FALL_DUE);
        return ahead;
    }

    /** Lets everything happen that is due by now, stamped with the days on which it was. */
    public List<DomainEvent> catchUp() {
        List<DomainEvent> events = new ArrayList<>();
        for (Optional<ReviewDeadline> due = due(); due.isPresent(); due = due()) {
            events.addAll(meet(due.get()));
        }
        return events;
    }

    private Optional<ReviewDeadline> due() {
        return ahead().stream().findFirst().filter(first -> !first.effectiveOn().isAfter(now.day()));
    }

    private List<DomainEvent> meet(ReviewDeadline due) {
        var deal = review.application().dealId();
        return switch (due.kind()) {
            case SILENCE -> {
                note(FactKind.DEEMED_NO_OBJECTION, due, due.agency(), null);
                yield List.of(new AgencyDeemedNotToObject(review.id(), deal, due.agency(), due.dueOn()));
            }
            case ESCALATION -> new Ladder(review, now).escalateByCalendar(due.effectiveOn());
            case BODY_DECISION_FINAL -> {
                Body body = review.state().body().orElseThrow();
                note(FactKind.BODY_DECISION_FINAL, due, null, body);
                yield List.of(new ReviewBodyDecisionFinal(review.id(), deal, body, due.dueOn()));
            }
            case LIMIT -> {
                note(FactKind.LIMIT_PASSED, due, null, null);
                yield List.of(new ReviewLimitPassed(review.id(), deal, due.dueOn()));
            }
            case DENIAL -> new Denial(review, now).becomeFinal();
        };
    }

    private void note(FactKind kind, ReviewDeadline due, Agency agency, Body body) {
        review.facts().note(RecordedFact.note(kind, due.dueOn(), agency, body, now.at()));
    }

    private void silence(ClockReading reading, List<ReviewDeadline> ahead) {
        if (review.state() != ReviewState.INTERAGENCY_REVIEW) {
            return;
        }
        for (AgencyClock agency : reading.agencies()) {
            boolean silent = agency.position() == AgencyPosition.PENDING
                    || agency.position() == AgencyPosition.NO_OBJECTION_BY_SILENCE;
            boolean told = review.facts().has(FactKind.DEEMED_NO_OBJECTION, agency.agency(), null);
            if (silent && !told && agency.dueOn() != null) {
                ahead.add(ReviewDeadline.after(Kind.SILENCE, agency.agency(), agency.dueOn()));
            }
        }
        LocalDate due = reading.agencies().getFirst().dueOn();
        if (due != null && new Agreement(reading.agencies()).disagree()) {
            ahead.add(ReviewDeadline.after(Kind.ESCALATION, null, due));
        }
    }

    private Optional<ReviewDeadline> finality(ReviewCourse course) {
        return review.state()
                .body()
                .filter(body -> !review.facts().has(FactKind.BODY_DECISION_FINAL, null, body))
                .flatMap(_ -> course.appealableUntil())
                .map(last -> ReviewDeadline.after(Kind.BODY_DECISION_FINAL, null, last));
    }

    /** Once it is with the President, it may take as long as it takes. */
    private Optional<ReviewDeadline> limit(ClockReading reading) {
        boolean open = review.state() != ReviewState.SUBMITTED && review.state() != ReviewState.PRESIDENT;
        return Optional.ofNullable(reading.overallDueOn())
                .filter(_ -> open && !review.facts().has(FactKind.LIMIT_PASSED, null, null))
                .map(last -> ReviewDeadline.after(Kind.LIMIT, null, last));
    }
}

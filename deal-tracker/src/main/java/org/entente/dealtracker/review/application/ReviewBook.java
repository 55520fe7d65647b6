package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.entente.contracts.DomainEvent;
import org.entente.dealtracker.review.domain.Occasion;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCalendar;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.dealtracker.review.domain.ReviewPermissions;
import org.entente.dealtracker.review.domain.ReviewVisibility;
import org.entente.dealtracker.review.domain.Signer;
import org.entente.kit.http.Step;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Lets callers at reviews, and writes and records what they change there, with the deadlines and tasks that follow from it. */
@ApplicationScoped
class ReviewBook {

    /** What a command does. */
    @FunctionalInterface
    interface Change {
        List<DomainEvent> to(Review review, Occasion now);
    }

    private final Reviews reviews;
    private final ReviewDeadlines deadlines;
    private final ReviewClocks clocks;
    private final MoveDeal deal;
    private final Journal journal;
    private final CurrentCaller caller;

    /** One more than usual: everything that a change of a review touches comes together here. */
    ReviewBook(
            Reviews reviews,
            ReviewDeadlines deadlines,
            ReviewClocks clocks,
            MoveDeal deal,
            Journal journal,
            CurrentCaller caller) {
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.deal = deal;
        this.journal = journal;
        this.caller = caller;
    }

    /**
     * Does what the caller asks for, at the version that the caller read where they say so, after what was due by then.
     *
     * <p>Locks the deal before the review, as everybody does who may change both.
     */
    Review change(Step step, ReviewCommand command, Change change) {
        Caller who = caller.get();
        reviews.dealOf(step.id()).ifPresent(deal::lock);
        Review review = reviews.locked(step.id())
                .filter(ReviewVisibility.of(who)::shows)
                .orElseThrow(
                        () -> new Problem(CommonProblem.NOT_FOUND, "There is no such review, or you may not see it."));
        ReviewPermissions.require(command, who, review);
        step.requireRead(review.version());
        return settle(review, change);
    }

    /** Lets happen to a review what is due, once, under its deal's and its own lock. */
    void catchUp(Review review) {
        settle(review, (_, _) -> List.of());
    }

    private Review settle(Review review, Change change) {
        boolean wasPending = review.state().pending();
        Occasion now = clocks.now(review);
        List<DomainEvent> events = new ArrayList<>(new ReviewCalendar(review, now).catchUp());
        if (wasPending && !review.state().pending()) {
            // What the calendar ended has ended for the deal too, before anything is done about that.
            record(review, events);
            deal.follows(review);
            events.clear();
        }
        wasPending = review.state().pending();
        events.addAll(change.to(review, now));
        record(review, events);
        if (wasPending && !review.state().pending()) {
            deal.follows(review);
        }
        return review;
    }

    /** Who does it. */
    Signer signer() {
        return new Signer(caller.get().subject(), caller.get().name());
    }

    Review open(Review review) {
        reviews.add(review);
        return record(review, List.of(review.submitted()));
    }

    Review record(Review review, List<? extends DomainEvent> events) {
        Occasion now = clocks.now(review);
        review.assign(now);
        reviews.flush();
        deadlines.set(review.id(), new ReviewCalendar(review, now).ahead());
        journal.append(review.id(), events);
        return review;
    }
}

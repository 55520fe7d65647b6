package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.contracts.DomainEvent;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewCommand;
import org.entente.dealtracker.review.domain.ReviewPermissions;
import org.entente.dealtracker.review.domain.ReviewVisibility;
import org.entente.kit.http.Step;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Lets callers at reviews, and writes and records what they change there. */
@ApplicationScoped
class ReviewBook {

    private final Reviews reviews;
    private final Journal journal;
    private final CurrentCaller caller;

    ReviewBook(Reviews reviews, Journal journal, CurrentCaller caller) {
        this.reviews = reviews;
        this.journal = journal;
        this.caller = caller;
    }

    /** The review for this command of the caller's agency, at the version that the caller read where they say so. */
    Review change(Step step, ReviewCommand command) {
        Caller who = caller.get();
        Review review = reviews.locked(step.id())
                .filter(ReviewVisibility.of(who)::shows)
                .orElseThrow(
                        () -> new Problem(CommonProblem.NOT_FOUND, "There is no such review, or you may not see it."));
        if (!ReviewPermissions.allows(command, who, review)) {
            throw new Problem(CommonProblem.FORBIDDEN, "Your role and agency do not allow this.");
        }
        step.requireRead(review.version());
        return review;
    }

    Review open(Review review) {
        reviews.add(review);
        return record(review, List.of(review.submitted()));
    }

    Review record(Review review, List<? extends DomainEvent> events) {
        reviews.flush();
        journal.append(review.id(), events);
        return review;
    }
}

package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewPermissions;
import org.entente.dealtracker.review.domain.ReviewTask;
import org.entente.dealtracker.review.domain.ReviewVisibility;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Reviews that the caller may see, and those that wait for the caller's agency. */
@ApplicationScoped
public class FindReviews {

    private final Reviews reviews;
    private final CurrentCaller caller;

    FindReviews(Reviews reviews, CurrentCaller caller) {
        this.reviews = reviews;
        this.caller = caller;
    }

    @Transactional
    public Review one(UUID id) {
        return reviews.visible(id, visibility())
                .orElseThrow(
                        () -> new Problem(CommonProblem.NOT_FOUND, "There is no such review, or you may not see it."));
    }

    /** Newest first; the queue of the caller's agency by the legal day on which it has to have acted. */
    @Transactional
    public Page<Review> list(ReviewFilter filter, PageRequest page) {
        ReviewSelection selection = selection(filter);
        return Page.of(
                reviews.selected(selection, page),
                page,
                review -> Cursor.of(position(review, selection.agency()), review.id()));
    }

    /** The first of those that the filter names, in the order of the list. */
    List<Review> first(ReviewFilter filter, int limit) {
        return reviews.selected(selection(filter), limit);
    }

    private ReviewSelection selection(ReviewFilter filter) {
        return new ReviewSelection(
                visibility(),
                filter.waitingForMe() ? agency() : null,
                caller.get().subject(),
                filter);
    }

    private static Object position(Review review, Agency agency) {
        return agency == null
                ? review.createdAt()
                : review.taskOf(agency).map(ReviewTask::dueOn).orElse(ReviewTask.NO_DAY);
    }

    public ReviewVisibility visibility() {
        return ReviewVisibility.of(caller.get());
    }

    /** What the caller may try now with a review that the caller sees. */
    public List<String> allowed(Review review) {
        return ReviewPermissions.open(caller.get(), review);
    }

    public Optional<Agency> agencyIfAny() {
        return ReviewPermissions.agencyOf(caller.get());
    }

    /** The agency that the caller reviews for; refused where there is none. */
    public Agency agency() {
        return agencyIfAny()
                .orElseThrow(() ->
                        new Problem(CommonProblem.FORBIDDEN, "Reviews wait for agencies; you do not review for one."));
    }
}

package org.entente.dealtracker.review.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.review.application.ReviewAction;
import org.entente.dealtracker.review.application.ReviewFilter;
import org.entente.kit.problem.Problem;

/**
 * Something to do to many reviews of the caller's queue.
 *
 * @param filter which; without any condition the whole queue
 * @param selection as the preview named it; not needed to preview
 */
record ReviewBatchRequest(
        @NotNull Filter filter,
        @NotNull @Valid Action action,
        @Size(max = 100) String selection) {

    /** As the parameters of the list. */
    record Filter(String state, String destination, String assignee, String dueBy) {}

    enum Type {
        REGISTER,
        REFER,
        RECOMMEND,
        ASSIGN
    }

    /**
     * @param recommend for a recommendation: the same words for each; a denial is for one review at a time
     * @param assignee for an assignment: the subject of a colleague, {@code null} to let them go
     */
    record Action(
            @NotNull Type type,
            @Valid ReviewRequests.Recommend recommend,
            @Size(max = 200) String assignee) {}

    ReviewFilter queue() {
        return new QueueParameters("me", filter.state(), filter.destination(), filter.assignee(), filter.dueBy())
                .queue();
    }

    ReviewAction toAction() {
        return switch (action.type()) {
            case REGISTER -> new ReviewAction.Register();
            case REFER -> new ReviewAction.Refer();
            case ASSIGN -> new ReviewAction.Assign(action.assignee());
            case RECOMMEND -> recommendation();
        };
    }

    private ReviewAction recommendation() {
        if (action.recommend() == null) {
            throw Problem.invalid("action.recommend", "say what is recommended");
        }
        if (action.recommend().recommendation() == Recommendation.DENY) {
            throw Problem.invalid(
                    "action.recommend.recommendation",
                    "a denial has reasons of its own; recommend it for one review at a time");
        }
        return new ReviewAction.Recommend(action.recommend().toGiven());
    }
}

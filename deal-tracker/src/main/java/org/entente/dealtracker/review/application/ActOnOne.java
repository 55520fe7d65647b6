package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.entente.kit.http.Step;

/** Does to one of many reviews what is done to each, in a transaction of its own: one that refuses does not undo the others. */
@ApplicationScoped
class ActOnOne {

    private final TakeIn takeIn;
    private final SubmitRecommendation recommend;
    private final AssignReview assign;

    ActOnOne(TakeIn takeIn, SubmitRecommendation recommend, AssignReview assign) {
        this.takeIn = takeIn;
        this.recommend = recommend;
        this.assign = assign;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void act(UUID reviewId, ReviewAction action) {
        Step step = new Step(reviewId, null);
        switch (action) {
            case ReviewAction.Register _ -> takeIn.register(step);
            case ReviewAction.Refer _ -> takeIn.refer(step);
            case ReviewAction.Recommend it -> recommend.submit(step, it.given());
            case ReviewAction.Assign it -> assign.assign(step, it.assignee());
        }
    }
}

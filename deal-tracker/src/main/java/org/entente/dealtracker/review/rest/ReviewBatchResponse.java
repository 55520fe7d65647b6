package org.entente.dealtracker.review.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.application.ActOnMany;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewTask;

/** What would be done to many reviews, or was. */
final class ReviewBatchResponse {

    private ReviewBatchResponse() {}

    /**
     * @param selection to send with the request to act; stands for exactly these reviews as they are now
     * @param count how many reviews
     * @param refused how many of them would refuse, as they are now
     * @param first those that are due first
     */
    record Preview(String selection, int count, int refused, List<Item> first) {

        private static final int SHOWN = 20;

        static Preview of(ActOnMany.Preview preview, Agency agency) {
            return new Preview(
                    preview.selection(),
                    preview.reviews().size(),
                    preview.refused(),
                    preview.reviews().stream()
                            .limit(SHOWN)
                            .map(review -> Item.of(review, agency))
                            .toList());
        }
    }

    record Item(UUID reviewId, String applicationNumber, String dealTitle, LocalDate dueOn) {

        static Item of(Review review, Agency agency) {
            LocalDate due = review.taskOf(agency).map(ReviewTask::dueOn).orElse(null);
            return new Item(
                    review.id(),
                    review.application().number(),
                    review.application().dealTitle(),
                    ReviewTask.NO_DAY.equals(due) ? null : due);
        }
    }

    /**
     * @param count how many it was to be done to
     * @param done how many it was done to
     * @param refused the others, each with why
     */
    record Outcome(int count, int done, List<Refusal> refused) {

        static Outcome of(List<ActOnMany.Result> results) {
            List<Refusal> refused = results.stream()
                    .filter(result -> result.why() != null)
                    .map(Refusal::of)
                    .toList();
            return new Outcome(results.size(), results.size() - refused.size(), refused);
        }
    }

    record Refusal(UUID reviewId, String applicationNumber, String why) {

        static Refusal of(ActOnMany.Result result) {
            return new Refusal(
                    result.review().id(), result.review().application().number(), result.why());
        }
    }
}

package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.entente.dealtracker.review.domain.Review;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Does the same to many reviews of an agency's queue, after somebody has seen which and how many.
 *
 * <p>Where the queue has changed since they looked, nothing is done at all.
 */
@ApplicationScoped
public class ActOnMany {

    /** At most so many at once. */
    public static final int MOST = 500;

    private static final Logger LOG = Logger.getLogger(ActOnMany.class);

    private final FindReviews find;
    private final ActOnOne one;

    ActOnMany(FindReviews find, ActOnOne one) {
        this.find = find;
        this.one = one;
    }

    /**
     * What would be acted on.
     *
     * @param selection stands for exactly these reviews in exactly these versions
     * @param refused how many the caller may not do this to as they are
     */
    public record Preview(String selection, List<Review> reviews, int refused) {

        public Preview {
            reviews = List.copyOf(reviews);
        }
    }

    /** @param why {@code null} for what was done */
    public record Result(Review review, String why) {}

    @Transactional
    public Preview preview(ReviewFilter filter, ReviewAction action) {
        List<Review> reviews = find.first(filter, MOST + 1);
        if (reviews.size() > MOST) {
            throw new Problem(
                    CommonProblem.RULE_BROKEN,
                    "More than " + MOST + " reviews fit; narrow the filter, by destination or legal day for instance.");
        }
        String words = action.command().words();
        long open = reviews.stream()
                .filter(review -> find.allowed(review).contains(words))
                .count();
        return new Preview(digest(reviews), reviews, (int) (reviews.size() - open));
    }

    /**
     * Acts on exactly what was previewed, each review in a transaction of its own.
     *
     * @throws Problem {@code version-conflict} where other reviews fit the filter now, or some have changed
     */
    @Transactional
    public List<Result> act(ReviewFilter filter, ReviewAction action, String selection) {
        Preview now = preview(filter, action);
        if (!now.selection().equals(selection)) {
            throw new Problem(
                            CommonProblem.VERSION_CONFLICT,
                            "The queue has changed since you looked: "
                                    + now.reviews().size() + " reviews fit now, and nothing was done. Look again.")
                    .with("count", now.reviews().size());
        }
        List<Result> results = new ArrayList<>();
        for (Review review : now.reviews()) {
            results.add(new Result(review, refusal(review, action)));
        }
        return results;
    }

    private String refusal(Review review, ReviewAction action) {
        try {
            one.act(review.id(), action);
            return null;
        } catch (Problem refused) {
            return refused.detail();
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s failed for review %s of many", action.command(), review.id());
            return "It failed here, and nothing was done to it. Try it again by itself.";
        }
    }

    private static String digest(List<Review> reviews) {
        StringBuilder text = new StringBuilder();
        reviews.forEach(review ->
                text.append(review.id()).append(':').append(review.version()).append(' '));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

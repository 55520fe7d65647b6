package org.entente.dealtracker.review.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewVisibility;
import org.entente.kit.http.PageRequest;

/** Where reviews are kept. */
public interface Reviews {

    void add(Review review);

    /** The next application number: one letter and six digits. */
    String nextApplicationNumber();

    /** The review, which nobody else changes until this transaction ends. */
    Optional<Review> locked(UUID id);

    /** The same for all reviews of a deal. */
    List<Review> lockedOfDeal(UUID dealId);

    /** Which deal a review is about, without locking or loading it. */
    Optional<UUID> dealOf(UUID reviewId);

    Optional<Review> visible(UUID id, ReviewVisibility visibility);

    /** Newest first, a queue by legal day; one more than the page shows. */
    List<Review> selected(ReviewSelection selection, PageRequest page);

    /** The first of them, by the same order, with the versions that they have; for acting on many. */
    List<Review> selected(ReviewSelection selection, int limit);

    /** Writes what was changed, so that versions are what readers will see. */
    void flush();
}

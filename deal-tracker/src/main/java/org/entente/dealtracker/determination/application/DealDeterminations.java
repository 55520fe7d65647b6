package org.entente.dealtracker.determination.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.determination.domain.DealDetermination;
import org.entente.kit.http.PageRequest;

/** Where determinations of deals are kept, for good. */
public interface DealDeterminations {

    void add(DealDetermination determination);

    Optional<DealDetermination> newest(UUID dealId);

    Optional<DealDetermination> numbered(UUID dealId, long number);

    /** Newest first; one more than the page shows. */
    List<DealDetermination> list(UUID dealId, PageRequest page);

    /** What was determined when the application was submitted. */
    void keepForReview(UUID reviewId, UUID determinationId, String overrideReason);

    Optional<AtSubmission> ofReview(UUID reviewId);

    /** @param determination {@code null} where nothing was determined */
    record AtSubmission(DealDetermination determination, String overrideReason) {}
}

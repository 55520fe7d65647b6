package org.entente.dealtracker.review.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.DraftRecommendation;

/** Where recommendations are kept that wait for their second signature, and those that did. */
public interface Drafts {

    void add(DraftRecommendation draft);

    /** The one that is neither signed nor replaced. */
    Optional<DraftRecommendation> atHand(UUID reviewId, Agency agency);

    /** All of them, oldest first. */
    List<DraftRecommendation> of(UUID reviewId, Agency agency);
}

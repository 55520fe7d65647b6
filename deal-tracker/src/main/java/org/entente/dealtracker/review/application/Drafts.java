package org.entente.dealtracker.review.application;

import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.DraftRecommendation;

/** Where recommendations are kept that wait for their second signature. */
public interface Drafts {

    void add(DraftRecommendation draft);

    void remove(DraftRecommendation draft);

    Optional<DraftRecommendation> of(UUID reviewId, Agency agency);
}

package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.domain.DraftRecommendation;
import org.entente.kit.journal.Journal;

/** Puts what an agency says now in the place of the draft that it had at hand, which stays in its record. */
@ApplicationScoped
class KeepDraft {

    private final Drafts drafts;
    private final Journal journal;

    KeepDraft(Drafts drafts, Journal journal) {
        this.drafts = drafts;
        this.journal = journal;
    }

    /** Another draft. */
    void keep(DraftRecommendation draft, UUID dealId, Instant at) {
        Optional<DraftRecommendation> before = close(draft.reviewId(), draft.agency(), at);
        drafts.add(draft);
        journal.append(draft.id(), draft.written(dealId, before));
    }

    /** A recommendation that counts at once. */
    Optional<DraftRecommendation> close(UUID reviewId, Agency agency, Instant at) {
        Optional<DraftRecommendation> before = drafts.atHand(reviewId, agency);
        before.ifPresent(draft -> draft.close(at));
        return before;
    }
}

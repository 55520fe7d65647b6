package org.entente.dealtracker.review.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.application.Drafts;
import org.entente.dealtracker.review.domain.DraftRecommendation;

@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<DraftRecommendation, UUID>, Drafts {

    /** After the one was closed whose place it takes: there is one at hand at most. */
    @Override
    public void add(DraftRecommendation draft) {
        flush();
        persist(draft);
    }

    @Override
    public Optional<DraftRecommendation> atHand(UUID reviewId, Agency agency) {
        return find("reviewId = ?1 and given.agency = ?2 and closedAt is null", reviewId, agency)
                .firstResultOptional();
    }

    @Override
    public List<DraftRecommendation> of(UUID reviewId, Agency agency) {
        return list("reviewId = ?1 and given.agency = ?2 order by given.recordedAt, id", reviewId, agency);
    }
}

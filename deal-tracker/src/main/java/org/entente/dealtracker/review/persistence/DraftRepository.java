package org.entente.dealtracker.review.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.review.application.Drafts;
import org.entente.dealtracker.review.domain.DraftRecommendation;

@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<DraftRecommendation, UUID>, Drafts {

    @Override
    public void add(DraftRecommendation draft) {
        persist(draft);
    }

    /** At once, so that the agency may write another one in the same transaction. */
    @Override
    public void remove(DraftRecommendation draft) {
        delete(draft);
        flush();
    }

    @Override
    public Optional<DraftRecommendation> of(UUID reviewId, Agency agency) {
        return find("reviewId = ?1 and given.agency = ?2", reviewId, agency).firstResultOptional();
    }
}

package org.entente.dealtracker.review.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.review.application.ReviewSelection;
import org.entente.dealtracker.review.application.Reviews;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewVisibility;
import org.entente.kit.http.PageRequest;

@ApplicationScoped
class ReviewRepository implements PanacheRepositoryBase<Review, UUID>, Reviews {

    @Override
    public void add(Review review) {
        persist(review);
    }

    @Override
    public String nextApplicationNumber() {
        Number next = (Number) getEntityManager()
                .createNativeQuery("select nextval('application_number')")
                .getSingleResult();
        return String.format(Locale.ROOT, "Z%06d", next.longValue());
    }

    @Override
    public Optional<Review> locked(UUID id) {
        return lock("id = ?1", id).stream().findFirst();
    }

    @Override
    public List<Review> lockedOfDeal(UUID dealId) {
        return lock("deal_id = ?1", dealId);
    }

    @Override
    public Optional<UUID> dealOf(UUID reviewId) {
        return getEntityManager()
                .createQuery("select r.application.dealId from Review r where r.id = ?1", UUID.class)
                .setParameter(1, reviewId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Review> visible(UUID id, ReviewVisibility visibility) {
        ReviewQuery query = ReviewQuery.visible(visibility).and("r.id = :id", "id", id);
        return find(query.text(), query.parameters()).firstResultOptional();
    }

    @Override
    public List<Review> selected(ReviewSelection selection, PageRequest page) {
        return first(ReviewQuery.of(selection).after(page), page.fetch());
    }

    @Override
    public List<Review> selected(ReviewSelection selection, int limit) {
        return first(ReviewQuery.of(selection), limit);
    }

    private List<Review> first(ReviewQuery query, int limit) {
        return find(query.ordered(), query.parameters()).range(0, limit - 1).list();
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }

    /** Locks rows before it loads them, so that what is loaded is what the last holder of the lock left. */
    private List<Review> lock(String where, UUID parameter) {
        String sql = "select id from review where " + where + " order by id for no key update";
        return getEntityManager().createNativeQuery(sql, UUID.class).setParameter(1, parameter).getResultList().stream()
                .map(id -> findById((UUID) id))
                .toList();
    }
}

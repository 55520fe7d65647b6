package org.entente.dealtracker.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.dealtracker.review.application.ReviewsUnderWay;
import org.entente.dealtracker.review.domain.Review;
import org.entente.dealtracker.review.domain.ReviewState;

@ApplicationScoped
class ReviewsUnderWayQuery implements ReviewsUnderWay {

    private static final String[] PENDING = Arrays.stream(ReviewState.values())
            .filter(ReviewState::pending)
            .map(Enum::name)
            .toArray(String[]::new);
    private static final String REGISTERED = """
            from review_fact f join review r on r.id = f.review_id
            where f.kind = 'REGISTERED' and r.state = any(?1)""";
    private static final String DAYS = "select distinct f.happened_on " + REGISTERED;
    private static final String ON_DAYS = "select r.id " + REGISTERED + " and f.happened_on = any(?2) order by r.id";
    private static final String HURRY =
            "update review_deadline set effective_on = ?3 where effective_on > ?3 and review_id in" + " (select r.id "
                    + REGISTERED + " and f.happened_on = any(?2))";

    private final EntityManager database;

    ReviewsUnderWayQuery(EntityManager database) {
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<LocalDate> registrationDays() {
        return new TreeSet<>(database.createNativeQuery(DAYS, LocalDate.class)
                .setParameter(1, PENDING)
                .getResultList());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Review> registeredOn(Set<LocalDate> days) {
        List<UUID> ids = database.createNativeQuery(ON_DAYS, UUID.class)
                .setParameter(1, PENDING)
                .setParameter(2, days.toArray(LocalDate[]::new))
                .getResultList();
        return ids.stream().map(id -> database.find(Review.class, id)).toList();
    }

    @Override
    public void lookAt(Set<LocalDate> registrationDays, LocalDate today) {
        database.createNativeQuery(HURRY)
                .setParameter(1, PENDING)
                .setParameter(2, registrationDays.toArray(LocalDate[]::new))
                .setParameter(3, today)
                .executeUpdate();
    }
}

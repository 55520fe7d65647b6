package org.entente.dealtracker.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.entente.dealtracker.review.application.PastReviews;
import org.entente.dealtracker.review.domain.DaysTaken;
import org.entente.kit.persistence.Statements;

/** Counted in the database and kept for a minute: a spread of thousands of reviews is the same a minute later. */
@ApplicationScoped
class PastReviewsQuery implements PastReviews {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String COUNT =
            "select destination, days, count(*) from review_precedent group by destination, days";
    private static final DaysTaken NONE = DaysTaken.of(Map.of());

    private record Counted(Instant at, DaysTaken all, Map<String, DaysTaken> byDestination) {}

    private record Row(String destination, int days, int reviews) {}

    private final Statements statements;
    private final Clock clock;
    private final AtomicReference<Counted> counted = new AtomicReference<>();

    PastReviewsQuery(DataSource database, Clock clock) {
        statements = new Statements(database);
        this.clock = clock;
    }

    @Override
    public DaysTaken decided() {
        return current().all();
    }

    @Override
    public DaysTaken decidedTo(String destination) {
        return current().byDestination().getOrDefault(destination, NONE);
    }

    private Counted current() {
        Instant now = clock.instant();
        Counted last = counted.get();
        if (last == null || now.isBefore(last.at()) || now.isAfter(last.at().plus(KEPT))) {
            last = count(now);
            counted.set(last);
        }
        return last;
    }

    private Counted count(Instant now) {
        Map<Integer, Integer> all = new HashMap<>();
        Map<String, Map<Integer, Integer>> byDestination = new HashMap<>();
        statements
                .query(COUNT, _ -> {}, row -> new Row(row.getString(1), row.getInt(2), row.getInt(3)))
                .forEach(row -> {
                    all.merge(row.days(), row.reviews(), Integer::sum);
                    byDestination
                            .computeIfAbsent(row.destination(), _ -> new HashMap<>())
                            .put(row.days(), row.reviews());
                });
        Map<String, DaysTaken> taken = new HashMap<>();
        byDestination.forEach((destination, days) -> taken.put(destination, DaysTaken.of(days)));
        return new Counted(now, DaysTaken.of(all), taken);
    }
}

package org.entente.dealtracker.policy.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Rows of policy in the order of their file, of which each rule has at most one version on any day. */
public record DatedRows<T extends Dated>(List<T> all) {

    public DatedRows {
        all = List.copyOf(all);
        for (int later = 1; later < all.size(); later++) {
            for (T earlier : all.subList(0, later)) {
                check(earlier.version(), all.get(later).version());
            }
        }
    }

    private static void check(RuleVersion one, RuleVersion other) {
        if (!one.id().equals(other.id())) {
            return;
        }
        if (one.version() == other.version()) {
            throw new InvalidPolicy("there are two versions " + one.version() + " of " + one.id());
        }
        if (one.period().overlaps(other.period())) {
            throw new InvalidPolicy("version %d of %s (%s) overlaps version %d (%s); end one before the other begins"
                    .formatted(other.version(), one.id(), other.period(), one.version(), one.period()));
        }
    }

    /** What holds on the day, whatever its status. */
    public List<T> on(LocalDate day) {
        return matching(row -> row.version().period().holdsOn(day));
    }

    /** What holds on the day and decides. */
    public List<T> inForce(LocalDate day) {
        return matching(row -> row.version().inForce() && row.version().period().holdsOn(day));
    }

    public boolean knows(String id) {
        return all.stream().anyMatch(row -> row.version().id().equals(id));
    }

    /** Whether a version of it is in force on every day of the period, so that a rule of that period may name it. */
    public boolean covers(String id, Period period) {
        List<T> versions =
                matching(row -> row.version().id().equals(id) && row.version().inForce());
        LocalDate day = period.from();
        while (true) {
            LocalDate open = day;
            var holding = versions.stream()
                    .map(row -> row.version().period())
                    .filter(held -> held.holdsOn(open))
                    .findFirst();
            if (holding.isEmpty()) {
                return false;
            }
            LocalDate last = holding.get().to();
            if (last == null || (period.to() != null && !last.isBefore(period.to()))) {
                return true;
            }
            day = last.plusDays(1);
        }
    }

    private List<T> matching(Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }
}

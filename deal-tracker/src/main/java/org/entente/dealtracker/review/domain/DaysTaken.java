package org.entente.dealtracker.review.domain;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/** How many counted days past reviews took until they were decided: how many reviews took each number of days. */
public record DaysTaken(NavigableMap<Integer, Integer> reviews) {

    public DaysTaken {
        reviews = new TreeMap<>(reviews);
    }

    public static DaysTaken of(Map<Integer, Integer> reviews) {
        return new DaysTaken(new TreeMap<>(reviews));
    }

    /** Those that were not decided before so many days. */
    DaysTaken atLeast(int days) {
        return new DaysTaken(reviews.tailMap(days, true));
    }

    int count() {
        return reviews.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The fewest days within which this share of the reviews was decided.
     *
     * @param percent above 0, up to 100
     */
    OptionalInt within(int percent) {
        int count = count();
        int seen = 0;
        for (var entry : reviews.entrySet()) {
            seen += entry.getValue();
            if (100L * seen >= (long) percent * count) {
                return OptionalInt.of(entry.getKey());
            }
        }
        return OptionalInt.empty();
    }
}

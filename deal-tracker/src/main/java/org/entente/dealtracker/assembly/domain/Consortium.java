package org.entente.dealtracker.assembly.domain;

import java.util.Comparator;
import java.util.List;

/** Chosen offerings and their organizations, each sorted by id. */
public record Consortium(long objective, List<String> offerings, List<String> organizations) {

    /** Best first; of equals the one whose sorted offering ids come first. */
    public static final Comparator<Consortium> BEST_FIRST = Comparator.comparingLong(Consortium::objective)
            .reversed()
            .thenComparing(Consortium::offerings, Consortium::compareIds);

    public Consortium {
        offerings = offerings.stream().sorted().toList();
        organizations = organizations.stream().sorted().distinct().toList();
    }

    private static int compareIds(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}

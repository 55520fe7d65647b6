package org.entente.dealtracker.assembly.domain;

import java.util.Comparator;

/** Two different names without an order, the smaller one first. */
public record Pair(String first, String second) implements Comparable<Pair> {

    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::first).thenComparing(Pair::second);

    public Pair {
        if (first.compareTo(second) >= 0) {
            throw new InvalidInstance("A pair needs two different names in order, not " + first + " and " + second);
        }
    }

    /** The pair of the two names, whichever is named first. */
    public static Pair of(String one, String other) {
        return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return first + "+" + second;
    }
}

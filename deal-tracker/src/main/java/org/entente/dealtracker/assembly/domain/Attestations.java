package org.entente.dealtracker.assembly.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which offerings are attested to work together: unordered pairs of offering ids, without limit on their number.
 *
 * <p>Millions of pairs are kept as numbers, eight bytes each. Two of them are equal when they hold the same pairs.
 */
public final class Attestations {

    /** No pair at all. */
    public static final Attestations NONE = new Builder().build();

    private final List<String> ids;
    private final long[] pairs;

    private Attestations(List<String> ids, long[] pairs) {
        this.ids = ids;
        this.pairs = pairs;
    }

    /** These pairs. */
    public static Attestations of(Collection<Pair> pairs) {
        Builder builder = new Builder();
        pairs.forEach(pair -> builder.add(pair.first(), pair.second()));
        return builder.build();
    }

    /**
     * Pairs of these offerings by their places in the list, one in the upper half of each number and the other in the lower. The array
     * is not copied: whoever hands it over does not change it.
     *
     * @throws InvalidInstance for an offering paired with itself
     */
    public static Attestations numbered(List<String> offerings, long[] pairs) {
        for (long pair : pairs) {
            if ((int) (pair >>> 32) == (int) pair) {
                throw attestedWithItself(offerings.get((int) pair));
            }
        }
        return new Attestations(List.copyOf(offerings), pairs);
    }

    /** How many pairs, the repeated ones counted as often as they were added. */
    public int size() {
        return pairs.length;
    }

    /** Every offering that is in a pair, or was named as one that could be. */
    public List<String> offerings() {
        return ids;
    }

    /** The pairs in order, each once. */
    public Stream<Pair> stream() {
        return Arrays.stream(pairs)
                .mapToObj(pair -> Pair.of(ids.get((int) (pair >>> 32)), ids.get((int) pair)))
                .sorted()
                .distinct();
    }

    /** By the numbers that {@link #forEach} uses: what the index says of that offering, or −1. */
    public int[] numbering(Map<String, Integer> index) {
        return ids.stream().mapToInt(id -> index.getOrDefault(id, -1)).toArray();
    }

    /** Only those pairs of which both offerings are among these. */
    public Attestations among(Set<String> offerings) {
        boolean[] in = new boolean[ids.size()];
        for (int i = 0; i < in.length; i++) {
            in[i] = offerings.contains(ids.get(i));
        }
        Builder kept = new Builder();
        for (long pair : pairs) {
            int one = (int) (pair >>> 32);
            int other = (int) pair;
            if (in[one] && in[other]) {
                kept.add(ids.get(one), ids.get(other));
            }
        }
        return kept.build();
    }

    /** Goes through the pairs as numbers of {@link #offerings()}, in no order that means anything. */
    public void forEach(NumberedPair action) {
        for (long pair : pairs) {
            action.accept((int) (pair >>> 32), (int) pair);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attestations that && set().equals(that.set());
    }

    @Override
    public int hashCode() {
        return set().hashCode();
    }

    @Override
    public String toString() {
        return pairs.length > 20 ? pairs.length + " pairs" : set().toString();
    }

    private static InvalidInstance attestedWithItself(String offering) {
        return new InvalidInstance("Offering " + offering + " is attested with itself; name two different offerings");
    }

    private Set<Pair> set() {
        return new HashSet<>(stream().toList());
    }

    /** Takes two offerings by their numbers. */
    @FunctionalInterface
    public interface NumberedPair {
        void accept(int one, int other);
    }

    /** Collects pairs. */
    public static final class Builder {

        private final Map<String, Integer> index = new HashMap<>();
        private final List<String> ids = new ArrayList<>();
        private long[] pairs = new long[16];
        private int size;

        /**
         * Adds a pair.
         *
         * @throws InvalidInstance for an offering paired with itself
         */
        public Builder add(String one, String other) {
            int first = number(one);
            int second = number(other);
            if (first == second) {
                throw attestedWithItself(one);
            }
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = (long) first << 32 | second;
            return this;
        }

        public Attestations build() {
            return new Attestations(List.copyOf(ids), Arrays.copyOf(pairs, size));
        }

        private int number(String id) {
            Integer known = index.get(id);
            if (known == null) {
                known = ids.size();
                index.put(id, known);
                ids.add(id);
            }
            return known;
        }
    }
}

package org.entente.dealtracker.market.application;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which of some offerings are attested to work together: validated together in the versions that are published now, and confirmed by
 * both sides.
 *
 * <p>Pairs are numbers, eight bytes each, because a market has a million of them. A pair may be there twice and either way round.
 */
public final class AttestedPairs {

    private final List<UUID> offerings;
    private final long[] pairs;

    private AttestedPairs(List<UUID> offerings, long[] pairs) {
        this.offerings = offerings;
        this.pairs = pairs;
    }

    /** These pairs of these offerings. */
    public static AttestedPairs of(List<UUID> offerings, Collection<OfferingPair> pairs) {
        Map<UUID, Integer> places = new HashMap<>();
        offerings.forEach(offering -> places.put(offering, places.size()));
        Builder builder = new Builder(offerings, pairs.size());
        pairs.forEach(pair -> builder.add(places.get(pair.one()), places.get(pair.other())));
        return builder.build();
    }

    /** The offerings that were asked about, in the order in which pairs number them. */
    public List<UUID> offerings() {
        return offerings;
    }

    /** The place of one offering in the list in the upper half of each number, that of the other in the lower; not to be changed. */
    public long[] numbered() {
        return pairs; // megabytes, for one reader
    }

    /** Collects pairs. */
    public static final class Builder {

        private final List<UUID> offerings;
        private long[] pairs;
        private int size;

        /** @param expected how many pairs there will be, as far as that is known */
        public Builder(List<UUID> offerings, int expected) {
            this.offerings = List.copyOf(offerings);
            pairs = new long[Math.max(16, expected)];
        }

        /** By their places in the list. */
        public void add(int one, int other) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = (long) one << 32 | other;
        }

        public AttestedPairs build() {
            return new AttestedPairs(offerings, Arrays.copyOf(pairs, size));
        }
    }
}

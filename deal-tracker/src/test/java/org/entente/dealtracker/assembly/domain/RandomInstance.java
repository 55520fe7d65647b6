package org.entente.dealtracker.assembly.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entente.contracts.vocabulary.Layer;

/** Small instances with everything that the format knows: optional slots, bundles, couplings and all limits. */
final class RandomInstance {

    private final Random random;

    private RandomInstance(long seed) {
        random = new Random(seed);
    }

    static Instance of(long seed) {
        return new RandomInstance(seed).instance();
    }

    private Instance instance() {
        int slotCount = 1 + random.nextInt(4);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < slotCount; i++) {
            slots.add(
                    new Slot("s" + i, random.nextInt(2) == 0 ? Layer.HARDWARE : Layer.MODELS, random.nextInt(4) == 0));
        }
        List<Candidate> offerings = new ArrayList<>();
        int offeringCount = 1 + random.nextInt(10);
        for (int i = 0; i < offeringCount; i++) {
            offerings.add(offering("o" + i, slotCount));
        }
        return new Instance(
                slots,
                offerings,
                couplings(slotCount),
                Attestations.of(attestations(offeringCount)),
                limits(),
                random.nextInt(3) == 0 ? random.nextInt(13) - 6 : 0,
                1 + random.nextInt(4));
    }

    private Candidate offering(String id, int slotCount) {
        Set<String> slots = new TreeSet<>();
        slots.add("s" + random.nextInt(slotCount));
        if (random.nextInt(4) == 0) {
            slots.add("s" + random.nextInt(slotCount));
        }
        long price = random.nextInt(6) * 10L;
        long us = price == 0 ? 0 : random.nextInt((int) price + 1);
        long weight = random.nextInt(12) - 2L;
        return new Candidate(id, List.copyOf(slots), "org" + random.nextInt(4), weight, price, us, random.nextInt(5));
    }

    private List<Coupling> couplings(int slotCount) {
        List<Coupling> couplings = new ArrayList<>();
        for (int i = 0; i < slotCount; i++) {
            for (int j = i + 1; j < slotCount; j++) {
                switch (random.nextInt(4)) {
                    case 0 -> couplings.add(Coupling.required("s" + i, "s" + j));
                    case 1 -> couplings.add(Coupling.preferred("s" + i, "s" + j, random.nextInt(8)));
                    default -> {} // most pairs are not coupled
                }
            }
        }
        return couplings;
    }

    private List<Pair> attestations(int offeringCount) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < offeringCount; i++) {
            for (int j = i + 1; j < offeringCount; j++) {
                if (random.nextInt(2) == 0) {
                    pairs.add(Pair.of("o" + i, "o" + j));
                }
            }
        }
        return pairs;
    }

    private Limits limits() {
        List<Pair> excluded = random.nextInt(4) == 0 ? List.of(Pair.of("org0", "org1")) : List.of();
        Set<String> required = random.nextInt(6) == 0 ? Set.of("org2") : Set.of();
        Set<String> forbidden = random.nextInt(6) == 0 ? Set.of("org3") : Set.of();
        return new Limits(
                random.nextInt(3) == 0 ? (Long) (long) random.nextInt(160) : null,
                random.nextInt(3) == 0 ? (Integer) random.nextInt(5) : null,
                random.nextInt(3) == 0 ? (Integer) random.nextInt(80) : null,
                random.nextInt(3) == 0 ? (Integer) (1 + random.nextInt(2)) : null,
                random.nextInt(3) == 0 ? (Integer) (1 + random.nextInt(3)) : null,
                excluded,
                required,
                forbidden,
                random.nextInt(4) == 0);
    }
}

package org.entente.bench.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Pair;
import org.entente.dealtracker.assembly.domain.Slot;

/** Small instances with everything that the format knows: optional slots, bundles, both modes of coupling and every limit. */
public final class RandomInstances {
    private final SplittableRandom random;

    /** Always the same ones for the same seed. */
    public RandomInstances(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next one. */
    public Instance next() {
        var slotCount = 1 + random.nextInt(5);
        List<Slot> slots = new ArrayList<>();
        for (var i = 0; i < slotCount; i++) {
            slots.add(new Slot("s" + i, oneIn(2) ? Layer.HARDWARE : Layer.MODELS, oneIn(4)));
        }
        var offeringCount = slotCount + random.nextInt(14);
        List<Candidate> offerings = new ArrayList<>();
        for (var i = 0; i < offeringCount; i++) {
            offerings.add(offering("o" + i, slotCount));
        }
        return new Instance(
                slots,
                offerings,
                couplings(slotCount),
                Attestations.of(attestations(offeringCount)),
                limits(),
                1 + random.nextInt(4));
    }

    private Candidate offering(String id, int slotCount) {
        Set<String> slots = new TreeSet<>();
        slots.add("s" + random.nextInt(slotCount));
        while (oneIn(4)) {
            slots.add("s" + random.nextInt(slotCount));
        }
        var price = random.nextInt(6) * 10L;
        var us = random.nextLong(price + 1);
        var weight = random.nextInt(14) - 2L;
        return new Candidate(id, List.copyOf(slots), "org" + random.nextInt(6), weight, price, us, random.nextInt(6));
    }

    private List<Coupling> couplings(int slotCount) {
        List<Coupling> couplings = new ArrayList<>();
        for (var i = 0; i < slotCount; i++) {
            for (var j = i + 1; j < slotCount; j++) {
                if (oneIn(3)) {
                    couplings.add(Coupling.required("s" + i, "s" + j));
                } else if (oneIn(3)) {
                    couplings.add(Coupling.preferred("s" + i, "s" + j, random.nextInt(8)));
                }
            }
        }
        return couplings;
    }

    private List<Pair> attestations(int offeringCount) {
        List<Pair> pairs = new ArrayList<>();
        for (var i = 0; i < offeringCount; i++) {
            for (var j = i + 1; j < offeringCount; j++) {
                if (!oneIn(3)) {
                    pairs.add(Pair.of("o" + i, "o" + j));
                }
            }
        }
        return pairs;
    }

    private Limits limits() {
        return new Limits(
                oneIn(3) ? 40L + random.nextInt(160) : null,
                oneIn(3) ? (Integer) (2 + random.nextInt(4)) : null,
                oneIn(3) ? (Integer) random.nextInt(80) : null,
                oneIn(3) ? (Integer) (1 + random.nextInt(2)) : null,
                oneIn(3) ? (Integer) (1 + random.nextInt(4)) : null,
                oneIn(4) ? List.of(Pair.of("org0", "org1"), Pair.of("org1", "org4")) : List.of(),
                oneIn(6) ? Set.of("org2") : Set.of(),
                oneIn(6) ? Set.of("org3") : Set.of(),
                false);
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }
}

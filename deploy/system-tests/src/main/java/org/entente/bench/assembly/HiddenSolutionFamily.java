package org.entente.bench.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Pair;
import org.entente.dealtracker.assembly.domain.Slot;

/**
 * Instances in the manner of the {@code frb} benchmarks (model RB with a hidden solution, at the threshold where solutions vanish): many
 * slots of few offerings, nothing but couplings, each a random quarter of its pairs unattested.
 */
record HiddenSolutionFamily(int slots, int perSlot) {
    private static final double UNATTESTED = 0.25;
    private static final double THRESHOLD = 0.8 / Math.log(1 / (1 - UNATTESTED));

    Instance instance(long seed) {
        var random = new SplittableRandom(seed);
        var hidden = random.ints(slots, 0, perSlot).toArray();
        List<Slot> all = new ArrayList<>();
        List<Candidate> offerings = new ArrayList<>();
        for (var slot = 0; slot < slots; slot++) {
            all.add(new Slot("s" + slot, Layer.HARDWARE, false));
            for (var n = 0; n < perSlot; n++) {
                var organization = "org" + (slot * perSlot + n);
                var weight = 1 + random.nextInt(100);
                offerings.add(new Candidate(id(slot, n), List.of("s" + slot), organization, weight, 10, 8, 10));
            }
        }
        List<Coupling> couplings = new ArrayList<>();
        var attestations = new Attestations.Builder();
        unattested(random, hidden).forEach((pair, wrong) -> {
            var one = Integer.parseInt(pair.first());
            var other = Integer.parseInt(pair.second());
            couplings.add(Coupling.required("s" + one, "s" + other));
            for (var n = wrong.nextClearBit(0); n < perSlot * perSlot; n = wrong.nextClearBit(n + 1)) {
                attestations.add(id(one, n / perSlot), id(other, n % perSlot));
            }
        });
        return new Instance(all, offerings, couplings, attestations.build(), Limits.NONE, 5);
    }

    /** By two slots: the pairs of their offerings that do not go together, none of them hidden. */
    private Map<Pair, BitSet> unattested(SplittableRandom random, int[] hidden) {
        Map<Pair, BitSet> unattested = new TreeMap<>();
        var constraints = Math.round(THRESHOLD * slots * Math.log(slots));
        for (var i = 0; i < constraints; i++) {
            var one = random.nextInt(slots);
            var other = (one + 1 + random.nextInt(slots - 1)) % slots;
            var pair = Pair.of(Integer.toString(one), Integer.toString(other));
            var good = hidden[Integer.parseInt(pair.first())] * perSlot + hidden[Integer.parseInt(pair.second())];
            var drawn = new BitSet();
            while (drawn.cardinality() < Math.round(UNATTESTED * perSlot * perSlot)) {
                drawn.set(random.nextInt(perSlot * perSlot));
                drawn.clear(good);
            }
            unattested.computeIfAbsent(pair, _ -> new BitSet()).or(drawn);
        }
        return unattested;
    }

    private static String id(int slot, int n) {
        return "o" + slot + "_" + n;
    }
}

package org.entente.bench.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;

/** Which offerings fill which slot, and which of them are attested together: what every model of a solver starts from. */
final class Supports {
    private final Map<String, Integer> slotNumbers = new HashMap<>();
    private final List<List<Integer>> fillings = new ArrayList<>();
    private final Map<String, Integer> offeringNumbers = new HashMap<>();
    private final int[][] places;
    private final Map<Long, BitSet[]> attested = new HashMap<>();

    Supports(Instance instance) {
        var offerings = instance.offerings();
        instance.slots().forEach(slot -> {
            slotNumbers.put(slot.id(), slotNumbers.size());
            fillings.add(new ArrayList<>());
        });
        places = new int[offerings.size()][];
        for (var offering = 0; offering < places.length; offering++) {
            offeringNumbers.put(offerings.get(offering).id(), offering);
            places[offering] = fill(offering, offerings.get(offering));
        }
        instance.couplings().forEach(this::couple);
        attest(instance);
    }

    int slot(String id) {
        return slotNumbers.get(id);
    }

    /** The offerings that may fill a slot, by their numbers in the instance. */
    List<Integer> fillings(int slot) {
        return fillings.get(slot);
    }

    /** For each filling of one slot, the fillings of the other that it is attested with; an offering in both is attested with itself. */
    BitSet[] attested(int slot, int other) {
        return attested.get(key(slot, other));
    }

    private int[] fill(int offering, Candidate candidate) {
        var filled = new int[candidate.slots().size() * 2];
        var next = 0;
        for (var id : candidate.slots()) {
            var slot = slot(id);
            filled[next++] = slot;
            filled[next++] = fillings.get(slot).size();
            fillings.get(slot).add(offering);
        }
        return filled;
    }

    private void couple(Coupling coupling) {
        var one = slot(coupling.slots().first());
        var other = slot(coupling.slots().second());
        attested.computeIfAbsent(key(one, other), _ -> emptySets(one));
        attested.computeIfAbsent(key(other, one), _ -> emptySets(other));
    }

    private BitSet[] emptySets(int slot) {
        var sets = new BitSet[fillings.get(slot).size()];
        for (var i = 0; i < sets.length; i++) {
            sets[i] = new BitSet();
        }
        return sets;
    }

    private void attest(Instance instance) {
        var numbers = instance.attestations().numbering(offeringNumbers);
        instance.attestations().forEach((one, other) -> {
            attest(numbers[one], numbers[other]);
            attest(numbers[other], numbers[one]);
        });
        for (var offering = 0; offering < places.length; offering++) {
            attest(offering, offering);
        }
    }

    private void attest(int offering, int with) {
        var one = places[offering];
        var other = places[with];
        for (var i = 0; i < one.length; i += 2) {
            for (var j = 0; j < other.length; j += 2) {
                var sets = attested.get(key(one[i], other[j]));
                if (sets != null) {
                    sets[one[i + 1]].set(other[j + 1]);
                }
            }
        }
    }

    private static long key(int slot, int other) {
        return (long) slot << 32 | other;
    }
}

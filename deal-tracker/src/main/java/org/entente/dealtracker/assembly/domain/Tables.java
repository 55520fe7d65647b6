package org.entente.dealtracker.assembly.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.contracts.vocabulary.Layer;

/** An instance as numbered tables: slots and offerings by index, what is coupled, what is attested, what may start at a slot. */
final class Tables {

    final Slot[] slots;
    final Candidate[] offerings;
    final int[][] slotsOf;
    final boolean[][] required;
    final long[][] penalty;
    final BitSet[] attested;
    final BitSet hardware = new BitSet();
    /** Offerings by the first of their slots: a bundle is decided once, when the search comes to its first slot. */
    final List<List<Integer>> startingAt = new ArrayList<>();
    /** The most that this slot and all later ones can still add. */
    final long[] bestFrom;

    Tables(Instance instance) {
        Limits limits = instance.limits();
        offerings = instance.offerings().stream()
                .filter(o -> limits.leadTimeDays() == null || o.leadTimeDays() <= limits.leadTimeDays())
                .filter(o -> !limits.forbiddenOrganizations().contains(o.organization()))
                .toArray(Candidate[]::new);
        slots = inSearchOrder(instance);
        Map<String, Integer> slotIndex =
                index(Arrays.stream(slots).map(Slot::id).toList());
        slotsOf = new int[offerings.length][];
        for (int i = 0; i < offerings.length; i++) {
            slotsOf[i] = offerings[i].slots().stream()
                    .mapToInt(slotIndex::get)
                    .sorted()
                    .toArray();
        }
        required = new boolean[slots.length][slots.length];
        penalty = new long[slots.length][slots.length];
        instance.couplings().forEach(coupling -> couple(coupling, slotIndex));
        attested = attested(instance.attestations());
        bestFrom = new long[slots.length + 1];
        fillStarts();
    }

    /** Slots with few candidates first, so that dead ends show early. */
    private Slot[] inSearchOrder(Instance instance) {
        Map<String, Integer> candidates = new HashMap<>();
        for (Candidate offering : offerings) {
            offering.slots().forEach(slot -> candidates.merge(slot, 1, Integer::sum));
        }
        return instance.slots().stream()
                .sorted(Comparator.comparing((Slot slot) -> candidates.getOrDefault(slot.id(), 0))
                        .thenComparing(Slot::id))
                .toArray(Slot[]::new);
    }

    private void couple(Coupling coupling, Map<String, Integer> slotIndex) {
        int one = slotIndex.get(coupling.slots().first());
        int other = slotIndex.get(coupling.slots().second());
        switch (coupling.mode()) {
            case REQUIRED -> required[one][other] = required[other][one] = true;
            case PREFERRED -> penalty[one][other] = penalty[other][one] += coupling.penalty();
        }
    }

    private BitSet[] attested(List<Pair> pairs) {
        Map<String, Integer> offeringIndex =
                index(Arrays.stream(offerings).map(Candidate::id).toList());
        BitSet[] sets = new BitSet[offerings.length];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = new BitSet(sets.length);
            sets[i].set(i);
        }
        for (Pair pair : pairs) {
            Integer one = offeringIndex.get(pair.first());
            Integer other = offeringIndex.get(pair.second());
            if (one != null && other != null) {
                sets[one].set(other);
                sets[other].set(one);
            }
        }
        return sets;
    }

    private void fillStarts() {
        for (int slot = 0; slot < slots.length; slot++) {
            startingAt.add(new ArrayList<>());
        }
        for (int i = 0; i < offerings.length; i++) {
            startingAt.get(slotsOf[i][0]).add(i);
            for (int slot : slotsOf[i]) {
                if (slots[slot].layer() == Layer.HARDWARE) {
                    hardware.set(i);
                }
            }
        }
        for (int slot = slots.length - 1; slot >= 0; slot--) {
            startingAt.get(slot).sort(Comparator.comparingLong((Integer i) -> -offerings[i].weight()));
            long best = startingAt.get(slot).stream()
                    .mapToLong(i -> offerings[i].weight())
                    .max()
                    .orElse(0);
            bestFrom[slot] = bestFrom[slot + 1] + Math.max(0, best);
        }
    }

    private static Map<String, Integer> index(List<String> ids) {
        Map<String, Integer> index = new HashMap<>();
        ids.forEach(id -> index.put(id, index.size()));
        return index;
    }
}

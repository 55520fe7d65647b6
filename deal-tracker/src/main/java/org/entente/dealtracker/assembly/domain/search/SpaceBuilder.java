package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.InstanceTooLarge;
import org.entente.dealtracker.assembly.domain.Slot;

/** Compiles an instance into a {@link Space}. */
final class SpaceBuilder {

    final Slot[] slots;
    final String[] slotIds;
    final boolean[] hardware;
    final Candidate[] candidates;
    final String[] organizations;
    final int[] organizationOf;
    final int[] sizes;
    final int[] words;
    final int[] offset;
    int totalWords;
    final int[][] candidate;
    final long[][] gain;
    final long[][] price;
    final int[][] byPrice;
    final int[][] organization;
    final int[][] placeSlot;
    final int[][] placeValue;
    final int[][] bundles;
    final int[][] candidatesOf;
    final long[][][] attested;
    final long[][] penalty;
    final boolean[][] required;

    private final Instance instance;
    private final Map<String, Integer> slotIndex;

    /**
     * @param among which offerings take part
     * @param mayBeEmpty which slots have the value "empty"
     */
    SpaceBuilder(Instance instance, Predicate<Candidate> among, Predicate<Slot> mayBeEmpty) {
        this.instance = instance;
        slots = instance.slots().toArray(Slot[]::new);
        slotIds = Arrays.stream(slots).map(Slot::id).toArray(String[]::new);
        slotIndex = index(slotIds);
        candidates = instance.offerings().stream().filter(among).toArray(Candidate[]::new);
        organizations = Arrays.stream(candidates)
                .map(Candidate::organization)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        Map<String, Integer> organizationIndex = index(organizations);
        organizationOf = Arrays.stream(candidates)
                .mapToInt(c -> organizationIndex.get(c.organization()))
                .toArray();
        int n = slots.length;
        hardware = new boolean[n];
        sizes = new int[n];
        words = new int[n];
        offset = new int[n];
        candidate = new int[n][];
        gain = new long[n][];
        price = new long[n][];
        byPrice = new int[n][];
        organization = new int[n][];
        bundles = new int[n][];
        attested = new long[n][n][];
        penalty = new long[n][n];
        required = new boolean[n][n];
        placeSlot = new int[candidates.length][];
        placeValue = new int[candidates.length][];
        candidatesOf = new int[organizations.length][];
        fillPlaces();
        for (int slot = 0; slot < n; slot++) {
            fillSlot(slot, mayBeEmpty.test(slots[slot]));
        }
        groupByOrganization();
    }

    /**
     * Adds couplings and attestations.
     *
     * @param memoryLimit how many bytes the attestation sets may take
     * @throws InstanceTooLarge where they would take more
     */
    Space build(long memoryLimit) {
        instance.couplings().forEach(this::couple);
        InstanceTooLarge.check(attestationBytes(), memoryLimit);
        for (int slot = 0; slot < slots.length; slot++) {
            for (int other = 0; other < slots.length; other++) {
                if (required[slot][other] || penalty[slot][other] > 0) {
                    attested[slot][other] = attestedByNature(slot, other);
                }
            }
        }
        int[] known = instance.attestations().numbering(candidateIndex());
        instance.attestations().forEach((one, other) -> {
            if (known[one] >= 0 && known[other] >= 0) {
                attest(known[one], known[other]);
                attest(known[other], known[one]);
            }
        });
        return new Space(this);
    }

    private void fillPlaces() {
        for (int c = 0; c < candidates.length; c++) {
            List<String> names = candidates[c].slots();
            placeSlot[c] = new int[names.size()];
            for (int i = 0; i < placeSlot[c].length; i++) {
                placeSlot[c][i] = slotIndex.get(names.get(i));
            }
            placeValue[c] = new int[placeSlot[c].length];
        }
    }

    private void fillSlot(int slot, boolean mayBeEmpty) {
        hardware[slot] = slots[slot].layer() == Layer.HARDWARE;
        record Value(int candidate, int place, long gain) {}
        List<Value> values = new java.util.ArrayList<>();
        for (int c = 0; c < candidates.length; c++) {
            for (int place = 0; place < placeSlot[c].length; place++) {
                if (placeSlot[c][place] == slot) {
                    values.add(new Value(c, place, share(candidates[c].weight(), placeSlot[c].length, place)));
                }
            }
        }
        if (mayBeEmpty) {
            values.add(new Value(Space.EMPTY, 0, 0));
        }
        values.sort(Comparator.comparingLong((Value value) -> -value.gain()).thenComparingInt(Value::candidate));
        int n = values.size();
        sizes[slot] = n;
        words[slot] = Math.max(1, (n + 63) >> 6);
        offset[slot] = totalWords;
        totalWords += words[slot];
        candidate[slot] = new int[n];
        gain[slot] = new long[n];
        price[slot] = new long[n];
        organization[slot] = new int[n];
        for (int v = 0; v < n; v++) {
            Value value = values.get(v);
            int c = value.candidate();
            candidate[slot][v] = c;
            gain[slot][v] = value.gain();
            organization[slot][v] = c == Space.EMPTY ? Space.EMPTY : organizationOf[c];
            if (c != Space.EMPTY) {
                price[slot][v] = share(candidates[c].price(), placeSlot[c].length, value.place());
                placeValue[c][value.place()] = v;
            }
        }
        byPrice[slot] = Order.of(price[slot], false);
        bundles[slot] = values.stream()
                .mapToInt(Value::candidate)
                .filter(c -> c != Space.EMPTY && placeSlot[c].length > 1)
                .toArray();
    }

    /** One of {@code parts} nearly equal parts of a number; all together are the number. */
    static long share(long number, int parts, int part) {
        return part == 0 ? number - (parts - 1) * (number / parts) : number / parts;
    }

    private void groupByOrganization() {
        int[] counts = new int[organizations.length];
        for (int organizationNumber : organizationOf) {
            counts[organizationNumber]++;
        }
        for (int o = 0; o < counts.length; o++) {
            candidatesOf[o] = new int[counts[o]];
        }
        for (int c = candidates.length - 1; c >= 0; c--) {
            candidatesOf[organizationOf[c]][--counts[organizationOf[c]]] = c;
        }
    }

    private void couple(Coupling coupling) {
        int one = slotIndex.get(coupling.slots().first());
        int other = slotIndex.get(coupling.slots().second());
        switch (coupling.mode()) {
            case REQUIRED -> required[one][other] = required[other][one] = true;
            case PREFERRED -> penalty[one][other] = penalty[other][one] += coupling.penalty();
        }
    }

    private long attestationBytes() {
        long sum = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            for (int other = 0; other < slots.length; other++) {
                sum += required[slot][other] || penalty[slot][other] > 0 ? 8L * sizes[slot] * words[other] : 0;
            }
        }
        return sum;
    }

    /** "Empty" goes with everything, and a bundle with itself. */
    private long[] attestedByNature(int slot, int other) {
        long[] rows = new long[sizes[slot] * words[other]];
        for (int v = 0; v < sizes[slot]; v++) {
            if (candidate[slot][v] == Space.EMPTY) {
                Arrays.fill(rows, v * words[other], (v + 1) * words[other], -1L);
            }
        }
        for (int w = 0; w < sizes[other]; w++) {
            if (candidate[other][w] == Space.EMPTY) {
                for (int v = 0; v < sizes[slot]; v++) {
                    rows[v * words[other] + (w >> 6)] |= 1L << w;
                }
            }
        }
        for (int c : bundles[slot]) {
            int v = valueIn(c, slot);
            int w = valueIn(c, other);
            if (w >= 0) {
                rows[v * words[other] + (w >> 6)] |= 1L << w;
            }
        }
        return rows;
    }

    private int valueIn(int c, int slot) {
        for (int i = 0; i < placeSlot[c].length; i++) {
            if (placeSlot[c][i] == slot) {
                return placeValue[c][i];
            }
        }
        return -1;
    }

    private void attest(int one, int other) {
        for (int i = 0; i < placeSlot[one].length; i++) {
            long[][] rows = attested[placeSlot[one][i]];
            for (int j = 0; j < placeSlot[other].length; j++) {
                int slot = placeSlot[other][j];
                if (rows[slot] != null) {
                    int value = placeValue[other][j];
                    rows[slot][placeValue[one][i] * words[slot] + (value >> 6)] |= 1L << value;
                }
            }
        }
    }

    private Map<String, Integer> candidateIndex() {
        return index(Arrays.stream(candidates).map(Candidate::id).toArray(String[]::new));
    }

    private static Map<String, Integer> index(String[] ids) {
        Map<String, Integer> index = new HashMap<>(ids.length * 2);
        for (String id : ids) {
            index.put(id, index.size());
        }
        return index;
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Slot;

/**
 * An instance as numbers: each slot has values 0 … n−1, the most valuable first, and one of them may be "empty".
 *
 * <p>A set of values is a bit set of {@code words[slot]} longs; the sets of all slots lie one after another in one array, a slot's from
 * {@code offset[slot]} on. Because values are sorted by what they add, the first bit of a set is the most that the slot can still add.
 *
 * <p>What a bundle adds and costs is divided among its slots, so that sums over slots are sums over offerings. Fields rather than
 * accessors, because the search reads them in its innermost loops; nothing changes them once the space is built.
 */
final class Space {

    /** Marks the value of a slot that stays empty. */
    static final int EMPTY = -1;

    final int slots;
    final String[] slotIds;
    final Layer[] layers;

    /** What each organization that takes part adds to the objective. */
    final long memberWeight;

    /** Sorted by id, so that comparing numbers compares ids. */
    final Candidate[] candidates;

    final String[] organizations;
    final int[] organizationOf;
    private final Map<String, Integer> numbers;
    private final ConcurrentMap<Integer, Amounts> usShares = new ConcurrentHashMap<>();
    private Amounts prices;

    /** Days. */
    final int longestLeadTime;

    /** How many slots a candidate fills at most. */
    final int largestBundle;

    /** By slot: how many values, and how many longs a set of them takes. */
    final int[] sizes;

    final int[] words;
    final int[] offset;
    int totalWords;

    /** By slot and value: the candidate, or {@link #EMPTY}. */
    final int[][] candidate;

    /** By slot and value: what it adds to the objective, where organizations are wanted as if each were a new one. */
    final long[][] gain;

    /** By candidate: the slots that it fills and its value in each. */
    final int[][] placeSlot;

    final int[][] placeValue;

    /** By slot: candidates that fill it and another slot. */
    final int[][] bundles;

    /** By organization: its candidates. */
    final int[][] candidatesOf;

    /** By two coupled slots: for each value of the first a set of values of the second; {@code null} where they are not coupled. */
    final long[][][] attested;

    /** By two coupled slots: the share of their pairs that is attested. */
    final double[][] density;

    /** By two slots: what an unattested pair costs. */
    final long[][] penalty;

    /** Room for an instance, with those of its offerings that take part. */
    Space(Instance instance, Predicate<Candidate> among) {
        slotIds = instance.slots().stream().map(Slot::id).toArray(String[]::new);
        slots = slotIds.length;
        candidates = instance.offerings().stream().filter(among).toArray(Candidate[]::new);
        organizations = Arrays.stream(candidates)
                .map(Candidate::organization)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        numbers = index(organizations);
        organizationOf = Arrays.stream(candidates)
                .mapToInt(candidate -> numbers.get(candidate.organization()))
                .toArray();
        layers = instance.slots().stream().map(Slot::layer).toArray(Layer[]::new);
        memberWeight = instance.memberWeight();
        longestLeadTime = Arrays.stream(candidates)
                .mapToInt(Candidate::leadTimeDays)
                .max()
                .orElse(0);
        largestBundle = Arrays.stream(candidates)
                .mapToInt(candidate -> candidate.slots().size())
                .max()
                .orElse(1);
        sizes = new int[slots];
        words = new int[slots];
        offset = new int[slots];
        candidate = new int[slots][];
        gain = new long[slots][];
        bundles = new int[slots][];
        attested = new long[slots][slots][];
        density = new double[slots][slots];
        penalty = new long[slots][slots];
        placeSlot = new int[candidates.length][];
        placeValue = new int[candidates.length][];
        candidatesOf = new int[organizations.length][];
    }

    /** The number of a candidate; negative for one that does not take part. */
    int candidate(String id) {
        int low = 0;
        int high = candidates.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = candidates[middle].id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** The number of a slot; slots are sorted by id. */
    int slot(String id) {
        return Arrays.binarySearch(slotIds, id);
    }

    /** The number of an organization; negative for one that offers nothing here. */
    int organization(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /** Made when they are first asked for. */
    Amounts prices() {
        if (prices == null) {
            prices = Amounts.prices(this);
        }
        return prices;
    }

    /** As {@link Amounts#usShare}, made when it is first asked for. */
    Amounts usShare(int percent) {
        return usShares.computeIfAbsent(percent, share -> Amounts.usShare(this, share));
    }

    /** Whether the candidate fills any slot of the hardware layer. */
    boolean isHardware(int candidate) {
        for (int slot : placeSlot[candidate]) {
            if (layers[slot] == Layer.HARDWARE) {
                return true;
            }
        }
        return false;
    }

    /** Whether both candidates fill a slot of the same layer. */
    boolean shareLayer(int one, int other) {
        for (int slot : placeSlot[one]) {
            for (int another : placeSlot[other]) {
                if (layers[slot] == layers[another]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands at which position. */
    static Map<String, Integer> index(String[] ids) {
        Map<String, Integer> index = new HashMap<>(ids.length * 2);
        for (String id : ids) {
            index.put(id, index.size());
        }
        return index;
    }

    /** One of {@code parts} nearly equal parts of a number; all together are the number. */
    static long share(long number, int parts, int part) {
        return part == 0 ? number - (parts - 1) * (number / parts) : number / parts;
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.InstanceTooLarge;
import org.entente.dealtracker.assembly.domain.Slot;

/** Compiles an instance into a {@link Space}. */
final class SpaceBuilder {

    private record Value(int candidate, int place, long gain) {

        static final Comparator<Value> MOST_VALUABLE_FIRST =
                Comparator.comparingLong((Value value) -> -value.gain).thenComparingInt(Value::candidate);
    }

    private final Instance instance;
    private final Space space;
    private final Predicate<Slot> mayBeEmpty;

    private SpaceBuilder(Instance instance, Predicate<Candidate> among, Predicate<Slot> mayBeEmpty) {
        this.instance = instance;
        this.mayBeEmpty = mayBeEmpty;
        space = new Space(instance, among);
    }

    /**
     * Compiles an instance.
     *
     * @param among which offerings take part
     * @param mayBeEmpty which slots have the value "empty"
     * @param memoryLimit how many bytes the sets of attested values may take
     * @throws InstanceTooLarge where they would take more
     */
    static Space build(Instance instance, Predicate<Candidate> among, Predicate<Slot> mayBeEmpty, long memoryLimit) {
        SpaceBuilder builder = new SpaceBuilder(instance, among, mayBeEmpty);
        builder.fillPlaces();
        builder.fillSlots();
        builder.groupByOrganization();
        new AttestedValues(builder.space).build(instance, memoryLimit);
        return builder.space;
    }

    private void fillPlaces() {
        Map<String, Integer> slotIndex = Space.index(space.slotIds);
        for (int c = 0; c < space.candidates.length; c++) {
            space.placeSlot[c] = space.candidates[c].slots().stream()
                    .mapToInt(slotIndex::get)
                    .toArray();
            space.placeValue[c] = new int[space.placeSlot[c].length];
        }
    }

    private void fillSlots() {
        List<List<Value>> values = new ArrayList<>();
        for (int slot = 0; slot < space.slots; slot++) {
            values.add(new ArrayList<>());
        }
        for (int c = 0; c < space.candidates.length; c++) {
            int[] places = space.placeSlot[c];
            for (int place = 0; place < places.length; place++) {
                long gain = Space.share(most(space.candidates[c]), places.length, place);
                values.get(places[place]).add(new Value(c, place, gain));
            }
        }
        for (int slot = 0; slot < space.slots; slot++) {
            fill(slot, instance.slots().get(slot), values.get(slot));
        }
    }

    private long most(Candidate offering) {
        return offering.weight() + Math.max(0, space.memberWeight);
    }

    private void fill(int slot, Slot as, List<Value> values) {
        if (mayBeEmpty.test(as)) {
            values.add(new Value(Space.EMPTY, 0, 0));
        }
        values.sort(Value.MOST_VALUABLE_FIRST);
        int n = values.size();
        space.sizes[slot] = n;
        space.words[slot] = Math.max(1, (n + 63) >> 6);
        space.offset[slot] = space.totalWords;
        space.totalWords += space.words[slot];
        space.candidate[slot] = new int[n];
        space.gain[slot] = new long[n];
        for (int v = 0; v < n; v++) {
            place(slot, v, values.get(v));
        }
        space.bundles[slot] = values.stream()
                .mapToInt(Value::candidate)
                .filter(c -> c != Space.EMPTY && space.placeSlot[c].length > 1)
                .toArray();
    }

    private void place(int slot, int v, Value value) {
        int c = value.candidate();
        space.candidate[slot][v] = c;
        space.gain[slot][v] = value.gain();
        if (c != Space.EMPTY) {
            space.placeValue[c][value.place()] = v;
        }
    }

    private void groupByOrganization() {
        int[] counts = new int[space.organizations.length];
        for (int organization : space.organizationOf) {
            counts[organization]++;
        }
        for (int o = 0; o < counts.length; o++) {
            space.candidatesOf[o] = new int[counts[o]];
        }
        for (int c = space.candidates.length - 1; c >= 0; c--) {
            space.candidatesOf[space.organizationOf[c]][--counts[space.organizationOf[c]]] = c;
        }
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.entente.dealtracker.assembly.domain.Candidate;

/** What a partly filled consortium sums up to, and the limits on it. */
final class Totals {

    /** With fewer than one in so many values left, going through those is faster than going through the order. */
    private static final int SPARSE = 8;

    /** For so many organizations those that refuse them are taken out at once; later ones are met when they are tried. */
    private static final int REMOVE_REFUSED = 1;

    private final Space space;
    private final Demands demands;
    private final long[] priceOf;
    private final long[] surplusOf;
    private final int[] chosenOf;
    private final boolean[] countsAsHardware;
    /** By slot and value: {@code 100 × US-origin value − percent × price} of hardware; the sum must not be negative. */
    private final long[][] surplus;

    /** By slot: its values, those with the most surplus first; {@code null} where no value has any. */
    private final int[][] bySurplus;

    /** By slot: the largest price, the least and the largest surplus of any value. */
    private final long[] dearest;

    private final long[] leastSurplus;
    private final long[] largestSurplus;

    /** By slot: what is left of it costs at least this much, and has at most this surplus; as of the last look. */
    private final long[] cheapest;

    private final long[] mostSurplus;
    private final long[][] groupMasks;
    private final int largestBundle;
    private final int widest;
    /** The organizations that take part, in the order in which they came in. */
    private final int[] taking;

    private int organizations;
    private long price;
    private long hardwarePrice;
    private long hardwareSurplus;

    Totals(Space space, Demands demands) {
        this.space = space;
        this.demands = demands;
        chosenOf = new int[space.organizations.length];
        taking = new int[space.slots];
        countsAsHardware = new boolean[space.candidates.length];
        for (int c = 0; c < countsAsHardware.length; c++) {
            for (int slot : space.placeSlot[c]) {
                countsAsHardware[c] |= space.hardware[slot];
            }
        }
        priceOf = Arrays.stream(space.candidates).mapToLong(Candidate::price).toArray();
        surplusOf =
                IntStream.range(0, priceOf.length).mapToLong(this::surplusOf).toArray();
        surplus = demands.hardwareUsSharePercent < 0 ? null : surplusByValue();
        bySurplus = surplus == null ? null : new int[space.slots][];
        dearest = new long[space.slots];
        leastSurplus = new long[space.slots];
        largestSurplus = new long[space.slots];
        cheapest = new long[space.slots];
        mostSurplus = new long[space.slots];
        for (int slot = 0; slot < space.slots; slot++) {
            dearest[slot] = Arrays.stream(space.price[slot]).max().orElse(0);
            if (surplus != null && Arrays.stream(surplus[slot]).anyMatch(value -> value != 0)) {
                bySurplus[slot] = Order.of(surplus[slot], true);
                leastSurplus[slot] = Arrays.stream(surplus[slot]).min().orElse(0);
                largestSurplus[slot] = Arrays.stream(surplus[slot]).max().orElse(0);
            }
        }
        groupMasks = demands.oneOf.stream().map(this::mask).toArray(long[][]::new);
        largestBundle = Arrays.stream(space.placeSlot)
                .mapToInt(places -> places.length)
                .max()
                .orElse(1);
        widest = demands.organizations < Integer.MAX_VALUE ? widest() : 0;
    }

    private long surplusOf(int candidate) {
        return countsAsHardware[candidate]
                ? 100 * space.candidates[candidate].usOriginValue()
                        - demands.hardwareUsSharePercent * space.candidates[candidate].price()
                : 0;
    }

    private long[][] surplusByValue() {
        long[][] all = new long[space.slots][];
        for (int slot = 0; slot < space.slots; slot++) {
            all[slot] = new long[space.sizes[slot]];
        }
        for (int c = 0; c < space.candidates.length; c++) {
            int parts = space.placeSlot[c].length;
            for (int i = 0; i < parts; i++) {
                all[space.placeSlot[c][i]][space.placeValue[c][i]] = Space.share(surplusOf[c], parts, i);
            }
        }
        return all;
    }

    private long[] mask(BitSet group) {
        long[] mask = new long[space.totalWords];
        group.stream().forEach(organization -> setBits(organization, mask));
        return mask;
    }

    private void setBits(int organization, long[] mask) {
        for (int c : space.candidatesOf[organization]) {
            for (int i = 0; i < space.placeSlot[c].length; i++) {
                int value = space.placeValue[c][i];
                mask[space.offset[space.placeSlot[c][i]] + (value >> 6)] |= 1L << value;
            }
        }
    }

    /** The most slots that one organization could fill. */
    private int widest() {
        int most = 0;
        for (int[] candidates : space.candidatesOf) {
            BitSet slots = new BitSet();
            for (int c : candidates) {
                Arrays.stream(space.placeSlot[c]).forEach(slots::set);
            }
            most = Math.max(most, slots.cardinality());
        }
        return (int) Math.min(most, (long) demands.offeringsPerOrganization * largestBundle);
    }

    /** Whether the value may take part at all. */
    boolean admits(int slot, int candidate) {
        if (candidate == Space.EMPTY) {
            return !demands.filled[slot];
        }
        return space.candidates[candidate].leadTimeDays() <= demands.leadTimeDays
                && !demands.forbidden.get(space.organizationOf[candidate])
                && !demands.without.get(candidate)
                && demands.offeringsPerOrganization > 0
                && demands.organizations > 0;
    }

    /** Whether no organization that takes part refuses this one. */
    boolean accepts(int organization) {
        for (int i = 0; i < organizations; i++) {
            if (demands.refused[taking[i]].get(organization)) {
                return false;
            }
        }
        return true;
    }

    void add(int candidate, long[] domain, boolean[] open) {
        price += priceOf[candidate];
        if (countsAsHardware[candidate]) {
            hardwarePrice += priceOf[candidate];
            hardwareSurplus += surplusOf[candidate];
        }
        int organization = space.organizationOf[candidate];
        chosenOf[organization]++;
        if (chosenOf[organization] == 1) {
            taking[organizations++] = organization;
            if (organizations <= REMOVE_REFUSED) {
                BitSet refused = demands.refused[organization];
                for (int other = refused.nextSetBit(0); other >= 0; other = refused.nextSetBit(other + 1)) {
                    removeAll(other, domain, open);
                }
            }
            if (organizations == demands.organizations) {
                keepOnlyChosen(domain, open);
            }
        }
        if (chosenOf[organization] == demands.offeringsPerOrganization) {
            removeAll(organization, domain, open);
        }
    }

    void subtract(int candidate) {
        price -= priceOf[candidate];
        if (countsAsHardware[candidate]) {
            hardwarePrice -= priceOf[candidate];
            hardwareSurplus -= surplusOf[candidate];
        }
        int organization = space.organizationOf[candidate];
        chosenOf[organization]--;
        if (chosenOf[organization] == 0) {
            organizations--;
        }
    }

    void remove(int candidate, long[] domain, boolean[] open) {
        for (int i = 0; i < space.placeSlot[candidate].length; i++) {
            int slot = space.placeSlot[candidate][i];
            if (open[slot]) {
                int value = space.placeValue[candidate][i];
                domain[space.offset[slot] + (value >> 6)] &= ~(1L << value);
            }
        }
    }

    private void removeAll(int organization, long[] domain, boolean[] open) {
        for (int candidate : space.candidatesOf[organization]) {
            remove(candidate, domain, open);
        }
    }

    private void keepOnlyChosen(long[] domain, boolean[] open) {
        long[] mask = new long[space.totalWords];
        for (int i = 0; i < organizations; i++) {
            setBits(taking[i], mask);
        }
        for (int slot = 0; slot < space.slots; slot++) {
            if (open[slot]) {
                keepEmpty(slot, mask);
                for (int word = space.offset[slot]; word < space.offset[slot] + space.words[slot]; word++) {
                    domain[word] &= mask[word];
                }
            }
        }
    }

    private void keepEmpty(int slot, long[] mask) {
        for (int value = 0; value < space.sizes[slot]; value++) {
            if (space.candidate[slot][value] == Space.EMPTY) {
                mask[space.offset[slot] + (value >> 6)] |= 1L << value;
            }
        }
    }

    boolean canStillHold(long[] domain, int[] lengths, boolean[] open, int openCount, int[] counts) {
        return priceCanHold(domain, lengths, open, counts)
                && shareCanHold(domain, lengths, open, counts)
                && groupsCanTakePart(domain, lengths, open)
                && organizationsCanSuffice(domain, lengths, open, openCount);
    }

    private boolean priceCanHold(long[] domain, int[] lengths, boolean[] open, int[] counts) {
        if (demands.price == Long.MAX_VALUE) {
            return true;
        }
        long most = price;
        for (int slot = 0; slot < space.slots; slot++) {
            most += open[slot] ? dearest[slot] : 0;
        }
        if (most <= demands.price) {
            Arrays.fill(cheapest, 0);
            return true;
        }
        long least = price;
        for (int slot = 0; slot < space.slots; slot++) {
            if (open[slot]) {
                cheapest[slot] =
                        first(slot, space.price[slot], space.byPrice[slot], 1, domain, lengths[slot], counts[slot]);
                least += cheapest[slot];
            }
        }
        if (least > demands.price) {
            return false;
        }
        for (int slot = 0; slot < space.slots; slot++) {
            long dearestLeft = demands.price - least + cheapest[slot];
            if (open[slot] && dearest[slot] > dearestLeft) {
                counts[slot] = keep(slot, space.price[slot], 1, dearestLeft, domain, lengths[slot]);
            }
        }
        return true;
    }

    private boolean shareCanHold(long[] domain, int[] lengths, boolean[] open, int[] counts) {
        if (surplus == null) {
            return true;
        }
        long least = hardwareSurplus;
        for (int slot = 0; slot < space.slots; slot++) {
            least += open[slot] ? leastSurplus[slot] : 0;
        }
        if (least >= 0) {
            System.arraycopy(largestSurplus, 0, mostSurplus, 0, space.slots);
            return true;
        }
        long most = hardwareSurplus;
        for (int slot = 0; slot < space.slots; slot++) {
            if (open[slot] && bySurplus[slot] != null) {
                mostSurplus[slot] =
                        first(slot, surplus[slot], bySurplus[slot], -1, domain, lengths[slot], counts[slot]);
                most += mostSurplus[slot];
            }
        }
        if (most < 0) {
            return false;
        }
        for (int slot = 0; slot < space.slots; slot++) {
            if (open[slot] && bySurplus[slot] != null && leastSurplus[slot] < mostSurplus[slot] - most) {
                counts[slot] = keep(slot, surplus[slot], -1, most - mostSurplus[slot], domain, lengths[slot]);
            }
        }
        return true;
    }

    /** Takes out the values whose number, times the sign, is larger than this; gives how many are left. */
    private int keep(int slot, long[] numbers, int sign, long largest, long[] domain, int length) {
        int left = 0;
        int from = space.offset[slot];
        for (int word = 0; word < length; word++) {
            for (long bits = domain[from + word]; bits != 0; bits &= bits - 1) {
                if (sign * numbers[(word << 6) + Long.numberOfTrailingZeros(bits)] > largest) {
                    domain[from + word] &= ~Long.lowestOneBit(bits);
                } else {
                    left++;
                }
            }
        }
        return left;
    }

    /** The smallest ({@code sign} 1) or largest (−1) number of any value left in the slot. */
    private long first(int slot, long[] numbers, int[] order, int sign, long[] domain, int length, int count) {
        int from = space.offset[slot];
        if (count * SPARSE > space.sizes[slot]) {
            for (int value : order) {
                if (value >> 6 < length && (domain[from + (value >> 6)] >>> value & 1) != 0) {
                    return numbers[value];
                }
            }
        }
        long best = Long.MAX_VALUE;
        for (int word = 0; word < length; word++) {
            for (long bits = domain[from + word]; bits != 0; bits &= bits - 1) {
                best = Math.min(best, sign * numbers[(word << 6) + Long.numberOfTrailingZeros(bits)]);
            }
        }
        return sign * best;
    }

    long price() {
        return price;
    }

    /** By open slot: no value that is left costs less; zero where the price does not matter any more. */
    long[] cheapest() {
        return cheapest;
    }

    /** By slot and value, as far as it counts toward the US share; {@code null} where none is demanded. */
    long[][] surplus() {
        return surplus;
    }

    long hardwareSurplus() {
        return hardwareSurplus;
    }

    /** By open slot: no value that is left has more surplus. */
    long[] mostSurplus() {
        return mostSurplus;
    }

    /** Whether limits are left that an enumeration finds out about only at the end of each try. */
    boolean judgesLate() {
        return demands.organizations < Integer.MAX_VALUE
                || demands.oneOf.stream().anyMatch(group -> !takesPart(group));
    }

    private boolean groupsCanTakePart(long[] domain, int[] lengths, boolean[] open) {
        for (int group = 0; group < groupMasks.length; group++) {
            if (!takesPart(demands.oneOf.get(group)) && !canTakePart(groupMasks[group], domain, lengths, open)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The values left of the group of organizations that has the fewest of them and from which nobody takes part yet; {@code null} where
     * every group does.
     */
    long[] fewestOfGroup(long[] domain, int[] lengths, boolean[] open) {
        long[] fewest = null;
        int least = Integer.MAX_VALUE;
        for (int group = 0; group < groupMasks.length; group++) {
            if (!takesPart(demands.oneOf.get(group))) {
                long[] left = left(groupMasks[group], domain, lengths, open);
                int count = Arrays.stream(left).mapToInt(Long::bitCount).sum();
                if (count < least) {
                    least = count;
                    fewest = left;
                }
            }
        }
        return fewest;
    }

    private long[] left(long[] mask, long[] domain, int[] lengths, boolean[] open) {
        long[] left = new long[space.totalWords];
        for (int slot = 0; slot < space.slots; slot++) {
            if (open[slot]) {
                for (int word = space.offset[slot]; word < space.offset[slot] + lengths[slot]; word++) {
                    left[word] = mask[word] & domain[word];
                }
            }
        }
        return left;
    }

    private boolean takesPart(BitSet group) {
        for (int i = 0; i < organizations; i++) {
            if (group.get(taking[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean canTakePart(long[] mask, long[] domain, int[] lengths, boolean[] open) {
        for (int slot = 0; slot < space.slots; slot++) {
            if (open[slot]) {
                for (int word = space.offset[slot]; word < space.offset[slot] + lengths[slot]; word++) {
                    if ((mask[word] & domain[word]) != 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Each organization that may still join fills at most {@link #widest} of the slots that nobody chosen can fill. */
    private boolean organizationsCanSuffice(long[] domain, int[] lengths, boolean[] open, int openCount) {
        long joining = (long) demands.organizations - organizations;
        if (demands.organizations == Integer.MAX_VALUE || joining * widest >= openCount) {
            return true;
        }
        long mayFill = joining * widest;
        for (int i = 0; i < organizations; i++) {
            mayFill += (long) largestBundle * (demands.offeringsPerOrganization - chosenOf[taking[i]]);
        }
        int toFill = 0;
        for (int slot = 0; slot < space.slots; slot++) {
            toFill += open[slot] && demands.filled[slot] ? 1 : 0;
        }
        if (toFill > mayFill) {
            return false;
        }
        long[] mask = new long[space.totalWords];
        for (int i = 0; i < organizations; i++) {
            setBits(taking[i], mask);
        }
        int uncovered = 0;
        boolean[] one = new boolean[space.slots];
        for (int slot = 0; slot < space.slots; slot++) {
            if (open[slot] && demands.filled[slot]) {
                one[slot] = true;
                uncovered += canTakePart(mask, domain, lengths, one) ? 0 : 1;
                one[slot] = false;
            }
        }
        return uncovered <= joining * widest;
    }

    boolean hold() {
        if (price > demands.price) {
            return false;
        }
        if (surplus != null && (hardwarePrice == 0 || hardwareSurplus < 0)) {
            return false;
        }
        for (BitSet group : demands.oneOf) {
            if (!takesPart(group)) {
                return false;
            }
        }
        return true;
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.BitSet;

/** Which organizations take part, and the limits on them. */
final class Membership {

    /** For so many organizations those that refuse them are taken out at once; later ones are met when they are tried. */
    private static final int REMOVE_REFUSED = 1;

    private final Space space;
    private final Demands demands;
    private final int[] chosenOf;
    private final long[][] groupMasks;
    private final int widest;

    /** The organizations that take part, in the order in which they came in. */
    private final int[] taking;

    private int organizations;

    Membership(Space space, Demands demands) {
        this.space = space;
        this.demands = demands;
        chosenOf = new int[space.organizations.length];
        taking = new int[space.slots];
        groupMasks = demands.oneOf.stream().map(this::mask).toArray(long[][]::new);
        widest = demands.organizations < Integer.MAX_VALUE ? widest() : 0;
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

    /** What taking this candidate adds to the objective beside its gain, because its organization joins or is in already. */
    long gain(int candidate) {
        boolean joins = chosenOf[space.organizationOf[candidate]] == 0;
        return joins ? Math.min(0, space.memberWeight) : -Math.max(0, space.memberWeight);
    }

    void add(int candidate, long[] domain, boolean[] open) {
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
        } else if (demands.onePerOrganizationAndLayer) {
            removeSameLayer(candidate, domain, open);
        }
    }

    void subtract(int candidate) {
        int organization = space.organizationOf[candidate];
        chosenOf[organization]--;
        if (chosenOf[organization] == 0) {
            organizations--;
        }
    }

    boolean holds() {
        for (BitSet group : demands.oneOf) {
            if (!takesPart(group)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the open slots can still be filled within the limits; takes out, and out of the counts, what is seen to be of no use. */
    boolean canStillHold(long[] domain, int[] lengths, boolean[] open, int openCount, int[] counts) {
        return groupsCanTakePart(domain, lengths, open)
                && organizationsCanSuffice(domain, lengths, open, openCount, counts);
    }

    /** Whether limits are left that an enumeration finds out about only at the end of each try. */
    boolean judgesLate() {
        return demands.organizations < Integer.MAX_VALUE || !holds();
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

    private void removeSameLayer(int chosen, long[] domain, boolean[] open) {
        for (int candidate : space.candidatesOf[space.organizationOf[chosen]]) {
            if (candidate != chosen && space.shareLayer(chosen, candidate)) {
                remove(candidate, domain, open);
            }
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
        return (int) Math.min(most, (long) demands.offeringsPerOrganization * space.largestBundle);
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
    private boolean organizationsCanSuffice(long[] domain, int[] lengths, boolean[] open, int openCount, int[] counts) {
        long joining = (long) demands.organizations - organizations;
        if (demands.organizations == Integer.MAX_VALUE || (joining > 1 && joining * widest >= openCount)) {
            return true;
        }
        long mayFill = joining * widest;
        for (int i = 0; i < organizations; i++) {
            mayFill += (long) space.largestBundle * (demands.offeringsPerOrganization - chosenOf[taking[i]]);
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
        BitSet uncovered = new BitSet(space.slots);
        boolean[] one = new boolean[space.slots];
        for (int slot = 0; slot < space.slots; slot++) {
            if (open[slot] && demands.filled[slot]) {
                one[slot] = true;
                uncovered.set(slot, !canTakePart(mask, domain, lengths, one));
                one[slot] = false;
            }
        }
        return uncovered.cardinality() <= joining * widest
                && (joining > 1 || uncovered.isEmpty() || oneFillsAll(uncovered, domain, lengths, counts));
    }

    /** Leaves in the slots only what is of an organization that could fill all of them; false where there is none. */
    private boolean oneFillsAll(BitSet slots, long[] domain, int[] lengths, int[] counts) {
        BitSet filling = null;
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            BitSet here = organizationsLeft(slot, domain, lengths[slot]);
            if (filling != null) {
                here.and(filling);
            }
            filling = here;
        }
        long[] mask = mask(filling);
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            counts[slot] = 0;
            for (int word = space.offset[slot], end = word + lengths[slot]; word < end; word++) {
                domain[word] &= mask[word];
                counts[slot] += Long.bitCount(domain[word]);
            }
        }
        return !filling.isEmpty();
    }

    private BitSet organizationsLeft(int slot, long[] domain, int length) {
        BitSet left = new BitSet(space.organizations.length);
        for (int word = 0; word < length; word++) {
            for (long bits = domain[space.offset[slot] + word]; bits != 0; bits &= bits - 1) {
                int candidate = space.candidate[slot][(word << 6) + Long.numberOfTrailingZeros(bits)];
                if (candidate != Space.EMPTY) {
                    left.set(space.organizationOf[candidate]);
                }
            }
        }
        return left;
    }
}

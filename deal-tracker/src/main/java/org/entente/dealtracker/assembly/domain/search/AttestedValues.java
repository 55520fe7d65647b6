package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.Map;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.InstanceTooLarge;

/** Fills in which values of coupled slots are attested to work together. */
final class AttestedValues {

    private final Space space;
    private final boolean[][] coupled;

    AttestedValues(Space space) {
        this.space = space;
        coupled = new boolean[space.slots][space.slots];
    }

    void build(Instance instance, long memoryLimit) {
        Map<String, Integer> slotIndex = Space.index(space.slotIds);
        instance.couplings().forEach(coupling -> couple(coupling, slotIndex));
        InstanceTooLarge.check(bytes(), memoryLimit);
        for (int slot = 0; slot < space.slots; slot++) {
            for (int other = 0; other < space.slots; other++) {
                if (coupled[slot][other]) {
                    space.attested[slot][other] = attestedByNature(slot, other);
                }
            }
        }
        attest(instance.attestations());
    }

    private double density(int slot, int other) {
        long count = 0;
        for (long word : space.attested[slot][other]) {
            count += Long.bitCount(word);
        }
        return (double) count / Math.max(1, (long) space.sizes[slot] * space.sizes[other]);
    }

    /** A wish that costs nothing where it is not met asks for nothing. */
    private void couple(Coupling coupling, Map<String, Integer> slotIndex) {
        if (coupling.mode() == Coupling.Mode.PREFERRED && coupling.penalty() == 0) {
            return;
        }
        int one = slotIndex.get(coupling.slots().first());
        int other = slotIndex.get(coupling.slots().second());
        coupled[one][other] = coupled[other][one] = true;
        if (coupling.mode() == Coupling.Mode.PREFERRED) {
            space.penalty[one][other] = space.penalty[other][one] += coupling.penalty();
        }
    }

    private long bytes() {
        long sum = 0;
        for (int slot = 0; slot < space.slots; slot++) {
            for (int other = 0; other < space.slots; other++) {
                sum += coupled[slot][other] ? 8L * space.sizes[slot] * space.words[other] : 0;
            }
        }
        return sum;
    }

    /** "Empty" goes with everything, and a bundle with itself. */
    private long[] attestedByNature(int slot, int other) {
        int width = space.words[other];
        long[] rows = new long[space.sizes[slot] * width];
        for (int v = 0; v < space.sizes[slot]; v++) {
            if (space.candidate[slot][v] == Space.EMPTY) {
                Arrays.fill(rows, v * width, (v + 1) * width, -1L);
            }
        }
        for (int w = 0; w < space.sizes[other]; w++) {
            if (space.candidate[other][w] == Space.EMPTY) {
                for (int v = 0; v < space.sizes[slot]; v++) {
                    rows[v * width + (w >> 6)] |= 1L << w;
                }
            }
        }
        for (int bundle : space.bundles[slot]) {
            int w = valueIn(bundle, other);
            if (w >= 0) {
                rows[valueIn(bundle, slot) * width + (w >> 6)] |= 1L << w;
            }
        }
        return rows;
    }

    private int valueIn(int candidate, int slot) {
        for (int i = 0; i < space.placeSlot[candidate].length; i++) {
            if (space.placeSlot[candidate][i] == slot) {
                return space.placeValue[candidate][i];
            }
        }
        return -1;
    }

    /** Each pair goes into the row of the one that it names first, because pairs often come in the order of those; then both ways are joined. */
    private void attest(Attestations attestations) {
        String[] ids = Arrays.stream(space.candidates).map(Candidate::id).toArray(String[]::new);
        int[] known = attestations.numbering(Space.index(ids));
        int[] slot = new int[known.length];
        int[] value = new int[known.length];
        for (int i = 0; i < known.length; i++) {
            boolean alone = known[i] >= 0 && space.placeSlot[known[i]].length == 1;
            slot[i] = alone ? space.placeSlot[known[i]][0] : -1;
            value[i] = alone ? space.placeValue[known[i]][0] : -1;
        }
        attestations.forEach((one, other) -> {
            if (slot[one] >= 0 && slot[other] >= 0) {
                attest(slot[one], value[one], slot[other], value[other]);
            } else if (known[one] >= 0 && known[other] >= 0) {
                attest(known[one], known[other]);
            }
        });
        joinBothWays();
    }

    private void joinBothWays() {
        for (int slot = 0; slot < space.slots; slot++) {
            for (int other = slot + 1; other < space.slots; other++) {
                if (coupled[slot][other]) {
                    new BitMatrix(space.attested[slot][other], space.sizes[slot], space.words[other])
                            .joinTransposed(
                                    new BitMatrix(space.attested[other][slot], space.sizes[other], space.words[slot]));
                    space.density[slot][other] = space.density[other][slot] = density(slot, other);
                }
            }
        }
    }

    private void attest(int one, int other) {
        for (int i = 0; i < space.placeSlot[one].length; i++) {
            for (int j = 0; j < space.placeSlot[other].length; j++) {
                attest(
                        space.placeSlot[one][i],
                        space.placeValue[one][i],
                        space.placeSlot[other][j],
                        space.placeValue[other][j]);
            }
        }
    }

    private void attest(int slot, int value, int other, int otherValue) {
        long[] rows = space.attested[slot][other];
        if (rows != null) {
            rows[value * space.words[other] + (otherValue >> 6)] |= 1L << otherValue;
        }
    }
}

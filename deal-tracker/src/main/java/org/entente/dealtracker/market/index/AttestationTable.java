package org.entente.dealtracker.market.index;

import java.util.Arrays;
import java.util.UUID;

/**
 * Confirmed attestations as numbers: editions of offerings as {@link Editions} numbers them.
 *
 * <p>An attestation takes 16 bytes for its id, 8 to 16 to find it, and 9 for what it says. A withdrawn one leaves a hole; when most
 * are holes, the table is laid out anew.
 */
final class AttestationTable {

    private IdNumbers ids = new IdNumbers();
    private int[] one = new int[16];
    private int[] other = new int[16];
    private byte[] workloads = new byte[16];
    private int holes;

    /** What an attestation says: these editions work together, for these workloads. */
    @FunctionalInterface
    interface Reader {
        void read(int one, int other, byte workloads);
    }

    void put(UUID id, int edition, int otherEdition, byte forWorkloads) {
        int before = ids.size();
        int at = ids.of(id);
        if (at == one.length) {
            grow();
        }
        if (at < before && one[at] == Editions.NONE) {
            holes--;
        }
        one[at] = edition;
        other[at] = otherEdition;
        workloads[at] = forWorkloads;
    }

    void remove(UUID id) {
        int at = ids.find(id);
        if (at >= 0 && one[at] != Editions.NONE) {
            one[at] = Editions.NONE;
            holes++;
            if (holes > 1_000 && holes > ids.size() / 2) {
                closeHoles();
            }
        }
    }

    int size() {
        return ids.size() - holes;
    }

    /** Holes are read, too, as attestations of {@link Editions#NONE}. */
    void forEach(Reader reader) {
        int all = ids.size();
        for (int at = 0; at < all; at++) {
            reader.read(one[at], other[at], workloads[at]);
        }
    }

    private void grow() {
        int larger = one.length + (one.length >> 1);
        one = Arrays.copyOf(one, larger);
        other = Arrays.copyOf(other, larger);
        workloads = Arrays.copyOf(workloads, larger);
    }

    private void closeHoles() {
        AttestationTable closed = new AttestationTable();
        for (int at = 0; at < ids.size(); at++) {
            if (one[at] != Editions.NONE) {
                closed.put(ids.id(at), one[at], other[at], workloads[at]);
            }
        }
        ids = closed.ids;
        one = closed.one;
        other = closed.other;
        workloads = closed.workloads;
        holes = 0;
    }
}

package org.entente.dealtracker.assembly.domain.search;

import java.util.BitSet;

/**
 * What a search has to keep to, as numbers of a {@link Space}; a limit that is not set is the largest or smallest number.
 *
 * <p>Fields rather than accessors: the search reads them in its innermost loops.
 */
final class Demands {

    /** By slot: whether it has to be filled. */
    final boolean[] filled;

    /** By two slots: whether the pair must be attested. */
    final boolean[][] coupled;

    long price = Long.MAX_VALUE;
    int leadTimeDays = Integer.MAX_VALUE;
    /** Percent, or a negative number for no demand. */
    int hardwareUsShare = -1;

    int offeringsPerOrganization = Integer.MAX_VALUE;
    int organizations = Integer.MAX_VALUE;

    /** By organization: those that refuse it. */
    final BitSet[] refused;

    final BitSet forbidden = new BitSet();
    /** Groups of organizations of which at least one has to take part. */
    final java.util.List<BitSet> oneOf = new java.util.ArrayList<>();

    /** Required organizations that offer nothing here: such a demand cannot be met. */
    boolean unmeetable;

    Demands(Space space) {
        filled = new boolean[space.slots];
        coupled = new boolean[space.slots][space.slots];
        refused = new BitSet[space.organizations.length];
        for (int i = 0; i < refused.length; i++) {
            refused[i] = new BitSet();
        }
    }
}

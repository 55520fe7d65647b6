package org.entente.dealtracker.assembly.domain.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * What a search has to keep to, as numbers of a {@link Space}; a limit that is not set is the largest or smallest number.
 *
 * <p>Fields rather than accessors, because the search reads them in its innermost loops.
 */
final class Demands {

    /** By slot: whether it has to be filled. */
    final boolean[] filled;

    /** By two slots: whether the pair must be attested. */
    final boolean[][] coupled;

    /** Whole US dollars. */
    long price = Long.MAX_VALUE;

    int leadTimeDays = Integer.MAX_VALUE;

    /** Percent; a negative number for no demand. */
    int hardwareUsSharePercent = -1;

    int offeringsPerOrganization = Integer.MAX_VALUE;
    int organizations = Integer.MAX_VALUE;
    boolean onePerOrganizationAndLayer;

    /** By organization: those that refuse it. */
    final BitSet[] refused;

    final BitSet forbidden = new BitSet();

    /** Candidates that are chosen before anything else is. */
    final BitSet chosen = new BitSet();

    /** Groups of organizations of which at least one has to take part; nobody can meet an empty one. */
    final List<BitSet> oneOf = new ArrayList<>();

    /** No demand at all. */
    Demands(Space space) {
        filled = new boolean[space.slots];
        coupled = new boolean[space.slots][space.slots];
        refused = new BitSet[space.organizations.length];
        Arrays.setAll(refused, _ -> new BitSet(0));
    }

    /** These requirements and no others. */
    static Demands of(Space space, Collection<? extends Requirement> requirements) {
        Demands demands = new Demands(space);
        requirements.forEach(requirement -> requirement.addTo(space, demands));
        return demands;
    }

    /** Whether somebody has to take part who offers nothing here. */
    boolean cannotBeMet() {
        return oneOf.stream().anyMatch(BitSet::isEmpty);
    }
}

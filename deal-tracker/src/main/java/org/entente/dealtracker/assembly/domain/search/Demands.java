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

    /** Largest sum of {@link #prices}; these are {@code null} without a limit. */
    long price = Long.MAX_VALUE;

    Amounts prices;

    int leadTimeDays = Integer.MAX_VALUE;

    /** Sums up to zero at most; {@code null} without a limit. */
    Amounts usShare;

    int offeringsPerOrganization = Integer.MAX_VALUE;
    int organizations = Integer.MAX_VALUE;
    boolean onePerOrganizationAndLayer;

    /** By organization: those that refuse it. */
    final BitSet[] refused;

    final BitSet forbidden;

    /** Candidates that are chosen before anything else is. */
    final BitSet chosen;

    /** Groups of organizations of which at least one has to take part; nobody can meet an empty one. */
    final List<BitSet> oneOf;

    /** No demand at all. */
    Demands(Space space) {
        filled = new boolean[space.slots];
        coupled = new boolean[space.slots][space.slots];
        refused = new BitSet[space.organizations.length];
        Arrays.setAll(refused, _ -> new BitSet(0));
        forbidden = new BitSet();
        chosen = new BitSet();
        oneOf = new ArrayList<>();
    }

    private Demands(Demands other) {
        filled = other.filled;
        coupled = other.coupled;
        refused = other.refused;
        price = other.price;
        prices = other.prices;
        usShare = other.usShare;
        leadTimeDays = other.leadTimeDays;
        offeringsPerOrganization = other.offeringsPerOrganization;
        organizations = other.organizations;
        onePerOrganizationAndLayer = other.onePerOrganizationAndLayer;
        forbidden = (BitSet) other.forbidden.clone();
        chosen = (BitSet) other.chosen.clone();
        oneOf = new ArrayList<>(other.oneOf);
    }

    /** The same demands, to which some of organizations and chosen candidates may be added. */
    Demands copy() {
        return new Demands(this);
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

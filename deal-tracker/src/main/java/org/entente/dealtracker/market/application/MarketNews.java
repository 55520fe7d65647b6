package org.entente.dealtracker.market.application;

import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;

/**
 * What of the market changed between two moments.
 *
 * @param until the moment up to which it is complete, to ask from the next time
 * @param slots those that a changed offering fills, or one whose certificate, attestation, organization or partnership changed
 * @param offerings these offerings, as far as they are known by name
 */
public record MarketNews(String until, Set<ComponentSlot> slots, Set<UUID> offerings) {

    public MarketNews {
        slots = Set.copyOf(slots);
        offerings = Set.copyOf(offerings);
    }

    /** Where news come from: whatever committed, in whatever order, is in exactly one of two successive news. */
    public interface Source {

        /** What changed since a moment that earlier news were complete up to; everything where that moment cannot be told. */
        MarketNews since(String until);

        /** This moment, from which on there will be news. */
        String now();
    }
}

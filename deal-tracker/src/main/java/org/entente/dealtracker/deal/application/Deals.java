package org.entente.dealtracker.deal.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.dealtracker.deal.domain.DealVisibility;
import org.entente.kit.http.PageRequest;

/** Where deals are kept. */
public interface Deals {

    void add(Deal deal);

    /** The deal, which nobody else changes until this transaction ends. */
    Optional<Deal> locked(UUID id);

    /** The same for live deals that chose this offering, in one order for everybody. */
    List<Deal> lockedWithOffering(UUID offeringId);

    /** The same for live deals in whose consortium this organization is. */
    List<Deal> lockedWithMember(UUID organizationId);

    /** Live deals that this organization is a party of: the buyer, in the consortium or invited to it, or the end user by this name. */
    List<UUID> withParty(UUID organizationId, String name);

    /** Live deals with a consortium that need any of these slots. */
    List<UUID> chosenNeeding(Set<ComponentSlot> slots);

    /** Live deals in whose consortium any of these offerings is. */
    List<UUID> chosenWith(Set<UUID> offeringIds);

    Optional<Deal> visible(UUID id, DealVisibility visibility);

    /** Newest first; one more than the page shows. */
    List<Deal> visible(DealVisibility visibility, DealState state, PageRequest page);

    /** Writes what was changed, so that versions are what readers will see. */
    void flush();
}

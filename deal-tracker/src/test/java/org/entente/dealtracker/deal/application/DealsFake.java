package org.entente.dealtracker.deal.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.dealtracker.deal.domain.DealVisibility;
import org.entente.kit.http.PageRequest;

/** Deals in memory. */
final class DealsFake implements Deals {

    private final Map<UUID, Deal> all = new LinkedHashMap<>();

    @Override
    public void add(Deal deal) {
        all.put(deal.id(), deal);
    }

    @Override
    public Optional<Deal> locked(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Deal> lockedWithOffering(UUID offeringId) {
        return where(deal ->
                deal.stage().live() && deal.consortium().providerOf(offeringId).isPresent());
    }

    @Override
    public List<Deal> lockedWithMember(UUID organizationId) {
        return where(
                deal -> deal.stage().live() && deal.consortium().organizations().contains(organizationId));
    }

    @Override
    public List<UUID> withParty(UUID organizationId, String name) {
        return where(deal -> deal.stage().live()
                        && (deal.parties().contains(organizationId)
                                || deal.need().endUser().name().equalsIgnoreCase(name)))
                .stream()
                .map(Deal::id)
                .toList();
    }

    @Override
    public List<UUID> chosenNeeding(Set<ComponentSlot> slots) {
        return List.of();
    }

    @Override
    public List<UUID> chosenWith(Set<UUID> offeringIds) {
        return List.of();
    }

    @Override
    public Optional<Deal> visible(UUID id, DealVisibility visibility) {
        return locked(id).filter(visibility::shows);
    }

    @Override
    public List<Deal> visible(DealVisibility visibility, DealState state, PageRequest page) {
        return where(visibility::shows);
    }

    @Override
    public void flush() {
        // memory is always written
    }

    private List<Deal> where(Predicate<Deal> condition) {
        return all.values().stream().filter(condition).toList();
    }
}

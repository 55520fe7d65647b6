package org.entente.dealtracker.deal.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;

/**
 * A deal as far as policy can be about it.
 *
 * @param components what it requires and what its consortium provides; an optional slot counts once somebody fills it
 */
public record DealProfile(
        UUID dealId,
        String destination,
        String sector,
        Workload workload,
        Set<ComponentSlot> components,
        String endUserCountry) {

    public DealProfile {
        components = Set.copyOf(components);
    }

    public static DealProfile of(DealRecord deal) {
        EnumSet<ComponentSlot> components = EnumSet.noneOf(ComponentSlot.class);
        deal.need().slots().stream()
                .filter(slot -> !slot.optional())
                .map(NeededSlot::componentSlot)
                .forEach(components::add);
        deal.consortium().members().stream()
                .map(DealMember::componentSlot)
                .filter(slot -> slot != null)
                .forEach(components::add);
        DealNeed need = deal.need();
        return new DealProfile(
                deal.id(),
                need.destination(),
                need.sector(),
                need.workload(),
                components,
                need.endUser().country());
    }
}

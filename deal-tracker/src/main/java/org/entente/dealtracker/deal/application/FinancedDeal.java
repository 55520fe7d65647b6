package org.entente.dealtracker.deal.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.dealtracker.deal.domain.Hold;

/**
 * What financing needs to know of a deal.
 *
 * @param lead the anchor of its consortium; {@code null} where it has none
 * @param stage the state below any hold
 * @param license {@code null} where it has none
 */
public record FinancedDeal(UUID dealId, UUID lead, DealState stage, List<Hold> holds, UUID license) {

    public FinancedDeal {
        holds = List.copyOf(holds);
    }

    static FinancedDeal of(Deal deal) {
        return new FinancedDeal(
                deal.id(),
                deal.consortium().anchorOrganizationId().orElse(null),
                deal.stage(),
                deal.holds(),
                deal.licenseId().orElse(null));
    }

    public Optional<UUID> licenseId() {
        return Optional.ofNullable(license);
    }
}

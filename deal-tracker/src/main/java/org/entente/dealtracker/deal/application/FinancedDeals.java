package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.DealVisibility;
import org.entente.kit.identity.Caller;

/** Deals for those who see all of them: a need on the marketplace shows nothing of its financing. */
@ApplicationScoped
public class FinancedDeals {

    private final Deals deals;
    private final DirectiveHolds directives;

    FinancedDeals(Deals deals, DirectiveHolds directives) {
        this.deals = deals;
        this.directives = directives;
    }

    public Optional<FinancedDeal> visible(UUID dealId, Caller caller) {
        DealVisibility visibility = DealVisibility.of(caller);
        return deals.visible(dealId, visibility).filter(visibility::whole).map(FinancedDeal::of);
    }

    /** The same, which nobody else changes until the transaction ends; held for every directive that it fits by now. */
    public Optional<FinancedDeal> locked(UUID dealId, Caller caller) {
        return deals.locked(dealId)
                .filter(DealVisibility.of(caller)::whole)
                .map(directives::settle)
                .map(FinancedDeal::of);
    }
}

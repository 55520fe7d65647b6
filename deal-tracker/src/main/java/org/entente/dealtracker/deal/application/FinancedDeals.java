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
    private final SettleDeal settle;

    FinancedDeals(Deals deals, SettleDeal settle) {
        this.deals = deals;
        this.settle = settle;
    }

    public Optional<FinancedDeal> visible(UUID dealId, Caller caller) {
        DealVisibility visibility = DealVisibility.of(caller);
        return deals.visible(dealId, visibility).filter(visibility::whole).map(FinancedDeal::of);
    }

    /** The same, which nobody else changes until the transaction ends; in step with policy, its directives and its determination. */
    public Optional<FinancedDeal> locked(UUID dealId, Caller caller) {
        return deals.locked(dealId)
                .filter(DealVisibility.of(caller)::whole)
                .map(settle::settle)
                .map(FinancedDeal::of);
    }
}

package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealVisibility;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.kit.identity.Caller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What review and license do to deals, in their transaction; each refusal says what the deal allows, and what lifts its holds. */
@ApplicationScoped
public class DealsUnderReview {

    private final Deals deals;
    private final DealBook book;
    private final Market market;
    private final SettleDeal settle;
    private final Clock clock;

    DealsUnderReview(Deals deals, DealBook book, Market market, SettleDeal settle, Clock clock) {
        this.deals = deals;
        this.book = book;
        this.market = market;
        this.settle = settle;
        this.clock = clock;
    }

    /** The deal, which nobody else changes until the transaction ends; empty when the caller may not see it. */
    public Optional<DealUnderReview> locked(UUID dealId, Caller caller) {
        DealVisibility visibility = DealVisibility.of(caller);
        return deals.locked(dealId).filter(visibility::shows).map(DealsUnderReview::of);
    }

    /** Keeps the deal as it is until the transaction ends. */
    public void lock(UUID dealId) {
        load(dealId);
    }

    /** Summed prices of the consortium's offerings but these as they are published now, in whole US dollars. */
    public long valueUsd(UUID dealId, Set<UUID> except) {
        return market.offerings(load(dealId).consortium().offeringIds()).values().stream()
                .filter(offering -> !except.contains(offering.offeringId()))
                .mapToLong(MarketOffering::priceUsd)
                .sum();
    }

    /** What each offering of the consortium is to supply, in the consortium's order; a bundle once. */
    public List<ChosenSupply> supply(UUID dealId) {
        Deal deal = load(dealId);
        return deal.consortium().members().stream()
                .filter(member -> member.offeringId() != null)
                .map(member -> new ChosenSupply(
                        member.offeringId(),
                        member.componentSlot(),
                        deal.need().capacityOf(member.componentSlot()).orElse(null)))
                .collect(Collectors.toMap(
                        ChosenSupply::offeringId, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    public void enterReview(UUID dealId, UUID reviewId) {
        Deal deal = load(dealId);
        book.record(deal, deal.enterReview(reviewId, clock.instant()));
    }

    /** Refuses a license while something holds the deal. */
    public void requireLicensable(UUID dealId) {
        load(dealId).requireLicensable();
    }

    public void licensed(UUID dealId, UUID licenseId) {
        Deal deal = load(dealId);
        book.record(deal, deal.licensed(licenseId, clock.instant()));
    }

    public void licenseReplaced(UUID dealId, UUID licenseId) {
        Deal deal = load(dealId);
        book.record(deal, deal.licenseReplaced(licenseId, clock.instant()));
    }

    public void licenseNotRequired(UUID dealId) {
        Deal deal = load(dealId);
        book.record(deal, deal.licenseNotRequired(clock.instant()));
    }

    public void denied(UUID dealId) {
        Deal deal = load(dealId);
        book.record(deal, deal.denied(clock.instant()));
    }

    public void returned(UUID dealId) {
        Deal deal = load(dealId);
        book.record(deal, deal.returned(clock.instant()));
    }

    private Deal load(UUID dealId) {
        return deals.locked(dealId)
                .map(settle::settle)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "There is no such deal."));
    }

    private static DealUnderReview of(Deal deal) {
        return new DealUnderReview(
                deal.id(),
                deal.need().title(),
                deal.need().destination(),
                deal.consortium().anchorOrganizationId().orElse(null),
                deal.parties());
    }
}

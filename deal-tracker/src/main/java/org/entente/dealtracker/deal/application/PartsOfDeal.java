package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealMember;
import org.entente.dealtracker.deal.domain.DealVisibility;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Says what a deal consists of, to those who speak of its parts. */
@ApplicationScoped
public class PartsOfDeal {

    private final Deals deals;
    private final Market market;

    PartsOfDeal(Deals deals, Market market) {
        this.deals = deals;
        this.market = market;
    }

    /** Of the deal as it is now, in the running transaction. */
    public DealParts of(UUID dealId) {
        Deal deal = deals.visible(dealId, DealVisibility.EVERYTHING)
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "There is no such deal."));
        List<DealMember> members = deal.consortium().members();
        Map<UUID, MarketOffering> described = market.offerings(deal.consortium().offeringIds());
        Map<UUID, String> names = market.organizationNames(
                members.stream().map(DealMember::organizationId).toList());
        Map<UUID, String> offerings = new LinkedHashMap<>();
        Map<UUID, String> organizations = new LinkedHashMap<>();
        for (DealMember member : members) {
            UUID organization = member.organizationId();
            organizations.put(organization, names.getOrDefault(organization, organization.toString()));
            if (member.offeringId() != null) {
                MarketOffering offering = described.get(member.offeringId());
                offerings.put(
                        member.offeringId(),
                        offering == null ? member.componentSlot().name() : offering.name());
            }
        }
        List<Layer> layers = members.stream()
                .map(DealMember::layer)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        List<ComponentSlot> slots = members.stream()
                .map(DealMember::componentSlot)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new DealParts(
                offerings, layers, slots, organizations, deal.need().destination());
    }
}

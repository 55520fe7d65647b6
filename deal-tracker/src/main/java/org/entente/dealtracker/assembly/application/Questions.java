package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.market.application.AttestedPairs;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Sifted;

/** Puts needs to the market. */
@ApplicationScoped
class Questions {

    private final Market market;
    private final TrackRecords records;
    private final Fitting fitting;
    private final OrganizationNames names;

    Questions(Market market, TrackRecords records, Fitting fitting, OrganizationNames names) {
        this.market = market;
        this.records = records;
        this.fitting = fitting;
        this.names = names;
    }

    /**
     * To everything on the market that fits the need.
     *
     * @param named whether organizations that the deal names may be told to who asks
     */
    MarketQuestion of(Need need, boolean named) {
        Sifted sifted = fitting.sift(need, need.componentSlots());
        return new MarketQuestion(
                need,
                among(need, sifted.fitting()),
                SlotSupply.of(need, sifted),
                new RequirementWords(need, names.of(need, named)),
                named);
    }

    /** To these offerings, whether they fit or not. */
    Question among(Need need, Collection<MarketOffering> offerings) {
        List<UUID> organizations = offerings.stream()
                .map(MarketOffering::organizationId)
                .distinct()
                .toList();
        Scoring scoring = new Scoring(
                need,
                offerings,
                market.partnerships(organizations),
                records.licensedDeals(organizations),
                records.punctuality(organizations));
        return new Question(need, offerings, scoring, attested(need, offerings));
    }

    private Attestations attested(Need need, Collection<MarketOffering> offerings) {
        AttestedPairs pairs = market.attested(
                offerings.stream().map(MarketOffering::offeringId).toList(),
                need.terms().workload());
        return Attestations.numbered(
                pairs.offerings().stream().map(UUID::toString).toList(), pairs.numbered());
    }
}

package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;

/** Puts needs to the market. */
@ApplicationScoped
class Questions {

    private final Market market;
    private final TrackRecords records;

    Questions(Market market, TrackRecords records) {
        this.market = market;
        this.records = records;
    }

    /** To everything on the market that fits the need today. */
    Question of(Need need, LocalDate today) {
        return among(need, market.eligible(need.componentSlots(), need.destination(), today));
    }

    /** To these offerings, whether they fit or not. */
    Question among(Need need, Collection<MarketOffering> offerings) {
        List<UUID> organizations = offerings.stream()
                .map(MarketOffering::organizationId)
                .distinct()
                .toList();
        Scoring scoring = new Scoring(
                need.objective(), offerings, market.partnerships(organizations), records.licensedDeals(organizations));
        return new Question(need, offerings, scoring, attested(need, offerings));
    }

    private Attestations attested(Need need, Collection<MarketOffering> offerings) {
        Attestations.Builder pairs = new Attestations.Builder();
        market.attested(
                        offerings.stream().map(MarketOffering::offeringId).toList(),
                        need.terms().workload())
                .forEach(pair -> pairs.add(pair.one().toString(), pair.other().toString()));
        return pairs.build();
    }
}

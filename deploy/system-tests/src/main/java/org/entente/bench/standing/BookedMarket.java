package org.entente.bench.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.market.application.AttestedPairs;
import org.entente.dealtracker.market.application.CertificateTerm;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Offered;
import org.entente.dealtracker.market.application.Partnership;

/** The market from scratch by the benchmark's own books: what it put there and what it did since, without the database. */
final class BookedMarket extends AskedMarket {
    private final BenchMarket market;
    private final CertificateEvents events;

    BookedMarket(BenchMarket market, CertificateEvents events) {
        this.market = market;
        this.events = events;
    }

    @Override
    public List<Offered> offered(Set<ComponentSlot> slots) {
        return market.published().values().stream()
                .filter(offering -> slots.contains(offering.componentSlot()))
                .filter(offering -> events.certified(offering.offeringId()))
                .map(offering -> new Offered(offering, true, List.of(always(offering.offeringId()))))
                .toList();
    }

    private static CertificateTerm always(UUID offering) {
        return new CertificateTerm(offering, LocalDate.EPOCH, LocalDate.EPOCH.plusYears(100), false);
    }

    @Override
    public Map<UUID, MarketOffering> offerings(Collection<UUID> ids) {
        Map<UUID, MarketOffering> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, market.published().get(id)));
        return found;
    }

    @Override
    public AttestedPairs attested(List<UUID> offeringIds, Workload workload) {
        Map<UUID, Integer> places = new HashMap<>();
        offeringIds.forEach(id -> places.put(id, places.size()));
        var attested = new AttestedPairs.Builder(offeringIds, market.pairs().size());
        for (var pair : market.pairs()) {
            var one = places.get(pair[0]);
            var other = places.get(pair[1]);
            if (one != null && other != null) {
                attested.add(one, other);
            }
        }
        return attested.build();
    }

    @Override
    public List<Partnership> partnerships(Collection<UUID> organizationIds) {
        return List.of();
    }
}

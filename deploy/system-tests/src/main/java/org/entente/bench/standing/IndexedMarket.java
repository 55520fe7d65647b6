package org.entente.bench.standing;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.market.application.AttestedPairs;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Offered;
import org.entente.dealtracker.market.application.Partnership;
import org.entente.dealtracker.market.index.MarketIndex;
import org.entente.dealtracker.market.index.MarketMemory;

/** The market in memory, brought up to date by each question. */
final class IndexedMarket extends AskedMarket {
    private final MarketIndex index;

    IndexedMarket(MarketIndex index) {
        this.index = index;
    }

    @Override
    public List<Offered> offered(Set<ComponentSlot> slots) {
        return ask(memory -> memory.offered(slots));
    }

    @Override
    public Map<UUID, MarketOffering> offerings(Collection<UUID> ids) {
        return ask(memory -> memory.offerings(ids));
    }

    @Override
    public AttestedPairs attested(List<UUID> offeringIds, Workload workload) {
        return ask(memory -> memory.attested(offeringIds, workload));
    }

    @Override
    public List<Partnership> partnerships(Collection<UUID> organizationIds) {
        return ask(memory -> memory.partnerships(organizationIds));
    }

    private <A> A ask(Function<MarketMemory, A> question) {
        try {
            return index.ask(question).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException("the market in memory could not be brought up to date", e);
        }
    }
}

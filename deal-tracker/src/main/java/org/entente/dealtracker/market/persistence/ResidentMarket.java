package org.entente.dealtracker.market.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.market.application.AttestedPairs;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketAttestation;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Obstacle;
import org.entente.dealtracker.market.application.Offered;
import org.entente.dealtracker.market.application.Partnership;
import org.entente.dealtracker.market.application.Standing;
import org.entente.dealtracker.market.index.MarketIndex;
import org.entente.dealtracker.market.index.MarketMemory;
import org.jboss.logging.Logger;

/**
 * The market from memory where a question is about many offerings, from the database where it is about one that has to stay as it is.
 *
 * <p>Until it is loaded, and whenever it cannot be brought up to date, the database answers: slower, and the same.
 */
@ApplicationScoped
class ResidentMarket implements Market {

    private static final Logger LOG = Logger.getLogger(ResidentMarket.class);

    private final MarketIndex index;
    private final MarketQueries queries;

    ResidentMarket(@DataSource("index") AgroalDataSource database, MarketQueries queries) {
        this.index = new MarketIndex(database);
        this.queries = queries;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofVirtual().name("market-index").start(this::keep);
    }

    /** Keeps what has changed since the last question small, and loads anew what was lost to a fault. */
    @Scheduled(every = "10s", identity = "market-index", concurrentExecution = ConcurrentExecution.SKIP)
    void keep() {
        try {
            if (!index.refresh()) {
                index.load();
                LOG.infof(
                        "The market is in memory: %s",
                        index.ask(MarketMemory::size).orElseThrow());
            }
        } catch (SQLException e) {
            LOG.warn("The market is not in memory; the database answers until it is", e);
        }
    }

    @Override
    public List<MarketOffering> certified(Set<ComponentSlot> slots, LocalDate on) {
        return ask(memory -> memory.certified(slots, on), () -> queries.certified(slots, on));
    }

    @Override
    public List<Offered> offered(Set<ComponentSlot> slots) {
        return ask(memory -> memory.offered(slots), () -> queries.offered(slots));
    }

    @Override
    public Map<UUID, String> organizationNames(Collection<UUID> ids) {
        return ask(memory -> memory.organizationNames(ids), () -> queries.organizationNames(ids));
    }

    @Override
    public Map<UUID, MarketOffering> offerings(Collection<UUID> ids) {
        return ask(memory -> memory.offerings(ids), () -> queries.offerings(ids));
    }

    @Override
    public List<MarketAttestation> attestations(Collection<UUID> offeringIds) {
        return queries.attestations(offeringIds);
    }

    @Override
    public AttestedPairs attested(List<UUID> offeringIds, Workload workload) {
        return ask(memory -> memory.attested(offeringIds, workload), () -> queries.attested(offeringIds, workload));
    }

    @Override
    public List<Partnership> partnerships(Collection<UUID> organizationIds) {
        return ask(memory -> memory.partnerships(organizationIds), () -> queries.partnerships(organizationIds));
    }

    @Override
    public Standing standing(UUID offeringId, String destination, LocalDate on) {
        return queries.standing(offeringId, destination, on);
    }

    @Override
    public List<String> against(UUID offeringId, String destination, LocalDate on) {
        return queries.against(offeringId, destination, on);
    }

    @Override
    public List<Obstacle> obstacles(UUID offeringId, LocalDate on) {
        return queries.obstacles(offeringId, on);
    }

    @Override
    public boolean certifiedProvider(UUID organizationId, LocalDate on) {
        return queries.certifiedProvider(organizationId, on);
    }

    private <A> A ask(Function<MarketMemory, A> memory, Supplier<A> database) {
        try {
            return index.ask(memory).orElseGet(database);
        } catch (SQLException e) {
            LOG.warn("The market in memory could not be brought up to date; the database answers", e);
            return database.get();
        }
    }
}

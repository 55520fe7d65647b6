package org.entente.bench.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketAttestation;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Obstacle;
import org.entente.dealtracker.market.application.Standing;

/** A market as far as assembly asks it. */
abstract class AskedMarket implements Market {
    @Override
    public List<MarketAttestation> attestations(Collection<UUID> offeringIds) {
        throw new UnsupportedOperationException("assembly does not ask this");
    }

    @Override
    public List<MarketOffering> certified(Set<ComponentSlot> slots, LocalDate on) {
        throw new UnsupportedOperationException("assembly does not ask this");
    }

    @Override
    public Map<UUID, String> organizationNames(Collection<UUID> ids) {
        return Map.of();
    }

    @Override
    public Standing standing(UUID offeringId, String destination, LocalDate on) {
        throw new UnsupportedOperationException("assembly does not ask this");
    }

    @Override
    public List<String> against(UUID offeringId, String destination, LocalDate on) {
        throw new UnsupportedOperationException("assembly does not ask this");
    }

    @Override
    public List<Obstacle> obstacles(UUID offeringId, LocalDate on) {
        throw new UnsupportedOperationException("assembly does not ask this");
    }

    @Override
    public boolean certifiedProvider(UUID organizationId, LocalDate on) {
        throw new UnsupportedOperationException("assembly does not ask this");
    }
}

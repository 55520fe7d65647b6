package org.entente.dealtracker.deal.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/** A market where nothing speaks against anything but what the test put there. */
final class MarketFake implements Market {

    private final List<Obstacle> obstacles = new ArrayList<>();

    void put(Obstacle obstacle) {
        obstacles.add(obstacle);
    }

    void clear(UUID causeId) {
        obstacles.removeIf(obstacle -> obstacle.causeId().equals(causeId));
    }

    @Override
    public List<MarketOffering> certified(Set<ComponentSlot> slots, LocalDate on) {
        return List.of();
    }

    @Override
    public List<Offered> offered(Set<ComponentSlot> slots) {
        return List.of();
    }

    @Override
    public Map<UUID, MarketOffering> offerings(Collection<UUID> ids) {
        return Map.of();
    }

    @Override
    public List<MarketAttestation> attestations(Collection<UUID> offeringIds) {
        return List.of();
    }

    @Override
    public AttestedPairs attested(List<UUID> offeringIds, Workload workload) {
        return AttestedPairs.of(offeringIds, List.of());
    }

    @Override
    public List<Partnership> partnerships(Collection<UUID> organizationIds) {
        return List.of();
    }

    @Override
    public Map<UUID, String> organizationNames(Collection<UUID> ids) {
        return Map.of();
    }

    @Override
    public Standing standing(UUID offeringId, String destination, LocalDate on) {
        List<Obstacle> against = obstacles(offeringId, on);
        return new Standing(against.isEmpty(), List.of(), against);
    }

    @Override
    public List<String> against(UUID offeringId, String destination, LocalDate on) {
        return List.of();
    }

    @Override
    public List<Obstacle> obstacles(UUID offeringId, LocalDate on) {
        return obstacles.stream()
                .filter(obstacle -> obstacle.offeringId().equals(offeringId))
                .toList();
    }

    @Override
    public boolean certifiedProvider(UUID organizationId, LocalDate on) {
        return true;
    }
}

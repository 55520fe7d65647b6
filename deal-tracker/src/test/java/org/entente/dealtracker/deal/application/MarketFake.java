package org.entente.dealtracker.deal.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.OfferingPair;
import org.entente.dealtracker.market.application.Partnership;
import org.entente.dealtracker.market.application.Standing;
import org.entente.dealtracker.market.application.SuspendedCertificate;

/** A market where everything is certified but what was suspended. */
final class MarketFake implements Market {

    private final Map<UUID, SuspendedCertificate> suspended = new LinkedHashMap<>();

    void suspend(SuspendedCertificate certificate) {
        suspended.put(certificate.certificationId(), certificate);
    }

    void reinstate(UUID certificationId) {
        suspended.remove(certificationId);
    }

    @Override
    public List<MarketOffering> eligible(Set<ComponentSlot> slots, String destination, LocalDate on) {
        return List.of();
    }

    @Override
    public Map<UUID, MarketOffering> offerings(Collection<UUID> ids) {
        return Map.of();
    }

    @Override
    public List<OfferingPair> attested(Collection<UUID> offeringIds) {
        return List.of();
    }

    @Override
    public List<Partnership> partnerships(Collection<UUID> organizationIds) {
        return List.of();
    }

    @Override
    public Standing standing(UUID offeringId, String destination, LocalDate on) {
        List<SuspendedCertificate> against = suspended.values().stream()
                .filter(certificate -> certificate.offeringId().equals(offeringId))
                .toList();
        return new Standing(against.isEmpty(), List.of(), against);
    }

    @Override
    public boolean certifiedProvider(UUID organizationId, LocalDate on) {
        return true;
    }
}

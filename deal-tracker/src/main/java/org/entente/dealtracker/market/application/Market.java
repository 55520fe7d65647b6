package org.entente.dealtracker.market.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;

/** What may be assembled now, as far as this service has learned from the registry and the consortium service. */
public interface Market {

    /** Published offerings for these slots, certified on the date, not suspended, that serve the destination; by id. */
    List<MarketOffering> eligible(Set<ComponentSlot> slots, String destination, LocalDate on);

    /** The offerings with these ids that were ever published, whatever became of them. */
    Map<UUID, MarketOffering> offerings(Collection<UUID> ids);

    /** Which of the offerings are attested to work together. */
    List<OfferingPair> attested(Collection<UUID> offeringIds);

    /** Which of the organizations have a partnership with each other. */
    List<Partnership> partnerships(Collection<UUID> organizationIds);

    /**
     * Whether the offering may be assembled for the destination on the date.
     *
     * <p>What is known of it stays as it is until the caller's transaction ends: a suspension or withdrawal that arrives meanwhile waits,
     * and then sees what the caller chose.
     */
    Standing standing(UUID offeringId, String destination, LocalDate on);

    /** What keeps the offering from being counted on as things are; a fact that is just arriving speaks for itself. */
    List<Obstacle> obstacles(UUID offeringId, LocalDate on);

    /** Whether the organization has an offering that is published and certified on the date. */
    boolean certifiedProvider(UUID organizationId, LocalDate on);
}

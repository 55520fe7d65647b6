package org.entente.dealtracker.market.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;

/** What may be assembled now, as far as this service has learned from the registry and the consortium service. */
public interface Market {

    /**
     * Published offerings for these slots, certified on the date, not suspended; by id.
     *
     * <p>Whether one fits a deal is for the deal's {@link Criteria} to say.
     */
    List<MarketOffering> certified(Set<ComponentSlot> slots, LocalDate on);

    /** Everything that is published for these slots, certified or not; by id. */
    List<Offered> offered(Set<ComponentSlot> slots);

    /** Those of {@link #certified} that serve the destination. */
    default List<MarketOffering> eligible(Set<ComponentSlot> slots, String destination, LocalDate on) {
        return Criteria.servedIn(destination).sift(certified(slots, on)).fitting();
    }

    /** The offerings with these ids that were ever published, whatever became of them. */
    Map<UUID, MarketOffering> offerings(Collection<UUID> ids);

    /** What attests that any two of the offerings work together. */
    List<MarketAttestation> attestations(Collection<UUID> offeringIds);

    /**
     * Which of the offerings are attested to work together.
     *
     * @param workload what they are to do together; {@code null} for anything
     */
    AttestedPairs attested(List<UUID> offeringIds, Workload workload);

    /** Which of the organizations have a partnership with each other. */
    List<Partnership> partnerships(Collection<UUID> organizationIds);

    /** The names of those of the organizations that the registry said anything about. */
    Map<UUID, String> organizationNames(Collection<UUID> ids);

    /**
     * Whether the offering may be assembled for the destination on the date.
     *
     * <p>What is known of it stays as it is until the caller's transaction ends: a suspension or withdrawal that arrives meanwhile waits,
     * and then sees what the caller chose.
     */
    Standing standing(UUID offeringId, String destination, LocalDate on);

    /** What speaks against assembling the offering as things are, in words; nothing where it may be assembled. */
    List<String> against(UUID offeringId, String destination, LocalDate on);

    /** What keeps the offering from being counted on as things are; a fact that is just arriving speaks for itself. */
    List<Obstacle> obstacles(UUID offeringId, LocalDate on);

    /** Whether the organization has an offering that is published and certified on the date. */
    boolean certifiedProvider(UUID organizationId, LocalDate on);
}

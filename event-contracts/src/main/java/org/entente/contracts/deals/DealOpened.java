package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.Country;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Workload;

/**
 * A buyer stated a need.
 *
 * <p>What a provider has to meet and by what consortia are ranked is public, as in any tender. What the buyer is ready to pay, and whom the
 * buyer wants in or out, is for the parties.
 */
public record DealOpened(
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) String title,
        @Visible(PARTIES) UUID buyerOrganizationId,
        @Visible(PUBLIC) @Country String destination,
        @Visible(PUBLIC) String sector,
        @Visible(PUBLIC) Workload workload,
        @Visible(PUBLIC) List<RequiredSlot> requiredSlots,
        @Visible(PARTIES) String endUse,
        @Visible(PARTIES) @MayBeAbsent Long valueLimitUsd,
        @Visible(PUBLIC) @MayBeAbsent LocalDate deliveryBy,
        @Visible(PUBLIC) @MayBeAbsent StatedLimits limits,
        @Visible(PUBLIC) @MayBeAbsent StatedObjective objective)
        implements DomainEvent {
    public DealOpened {
        requiredSlots = List.copyOf(requiredSlots);
    }
}

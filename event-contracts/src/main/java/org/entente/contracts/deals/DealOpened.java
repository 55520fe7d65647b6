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

/** A buyer stated a need: what a provider has to meet is public, what the buyer pays and weighs is for the parties. */
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
        @Visible(PARTIES) @MayBeAbsent StatedObjective objective)
        implements DomainEvent {
    public DealOpened {
        requiredSlots = List.copyOf(requiredSlots);
    }
}

package org.entente.contracts.registry;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.Country;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;

/**
 * An offering is on the market; no regions named means everywhere, no workloads every one, no capacity or jurisdiction unknown, no first day
 * at once.
 *
 * <p>Who operates it from where is public, as the countries of its organization are: buyers and agencies ask for it first. How much of it
 * can be supplied is for the parties alone, as its price is: together with who buys it, it would tell a competitor what is left.
 *
 * @param leadTimeDays calendar days from order to delivery
 * @param regions the countries that it can be delivered to; empty means everywhere
 * @param workloads the workloads that it serves, never {@code BOTH}; empty means every one
 * @param capacity how much can be supplied at once; absent means that the provider does not say, not that there is none
 * @param availableFrom the first day on which it can be ordered, from which the lead time counts; absent means at once
 * @param operatorJurisdiction the country whose law binds whoever operates it; absent means unknown
 */
public record OfferingPublished(
        @Visible(PUBLIC) UUID offeringId,
        @Visible(PUBLIC) UUID organizationId,
        @Visible(PUBLIC) String name,
        @Visible(PUBLIC) Layer layer,
        @Visible(PUBLIC) ComponentSlot componentSlot,
        @Visible(PUBLIC) String version,
        @Visible(PARTIES) long priceUsd,
        @Visible(PARTIES) long usOriginValueUsd,
        @Visible(PUBLIC) int leadTimeDays,
        @Visible(PUBLIC) @Country List<String> regions,
        @Visible(PUBLIC) List<Workload> workloads,
        @Visible(PARTIES) @MayBeAbsent Capacity capacity,
        @Visible(PUBLIC) @MayBeAbsent LocalDate availableFrom,
        @Visible(PUBLIC) @MayBeAbsent @Country String operatorJurisdiction)
        implements DomainEvent {
    public OfferingPublished {
        regions = List.copyOf(regions);
        workloads = List.copyOf(workloads);
    }
}

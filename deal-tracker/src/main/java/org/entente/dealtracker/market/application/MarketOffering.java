package org.entente.dealtracker.market.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;

/**
 * A published offering as the registry last described it.
 *
 * @param priceUsd whole US dollars
 * @param usOriginValueUsd the part of the price that is of US origin, whole US dollars
 * @param leadTimeDays calendar days from order to delivery
 * @param countries those of the organization that provides it
 */
public record MarketOffering(
        UUID offeringId,
        String name,
        UUID organizationId,
        String organizationName,
        ComponentSlot componentSlot,
        long priceUsd,
        long usOriginValueUsd,
        int leadTimeDays,
        Supply supply,
        OrganizationCountries countries) {

    /** The same offering, of an organization that is called this and has these countries. */
    public MarketOffering of(String organization, OrganizationCountries ofOrganization) {
        return new MarketOffering(
                offeringId,
                name,
                organizationId,
                organization,
                componentSlot,
                priceUsd,
                usOriginValueUsd,
                leadTimeDays,
                supply,
                ofOrganization);
    }

    /** Calendar days until delivery when it is wanted from this day on; it may not be for order before a later one. */
    public int daysToDelivery(LocalDate wantedOn) {
        if (supply.availableFrom() == null || !supply.availableFrom().isAfter(wantedOn)) {
            return leadTimeDays;
        }
        long days = ChronoUnit.DAYS.between(wantedOn, supply.availableFrom()) + leadTimeDays;
        return (int) Math.min(days, Integer.MAX_VALUE);
    }
}

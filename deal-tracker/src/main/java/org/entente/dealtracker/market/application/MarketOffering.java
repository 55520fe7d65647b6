package org.entente.dealtracker.market.application;

import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;

/**
 * A published offering as the registry last described it.
 *
 * @param priceUsd whole US dollars
 * @param usOriginValueUsd the part of the price that is of US origin, whole US dollars
 */
public record MarketOffering(
        UUID offeringId,
        String name,
        UUID organizationId,
        String organizationName,
        ComponentSlot componentSlot,
        long priceUsd,
        long usOriginValueUsd,
        int leadTimeDays) {}

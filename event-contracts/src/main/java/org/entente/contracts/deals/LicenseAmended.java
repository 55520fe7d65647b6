package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/**
 * Commerce changed the terms of a license (15 CFR 750.7, 750.8); they are complete here, as they hold from now on.
 *
 * @param valueUsd whole US dollars
 */
public record LicenseAmended(
        @Visible(PUBLIC) UUID licenseId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) List<String> conditions,
        @Visible(PARTIES) long valueUsd,
        @Visible(PARTIES) LocalDate validUntil,
        @Visible(PARTIES) String reason)
        implements DomainEvent {
    public LicenseAmended {
        conditions = List.copyOf(conditions);
    }
}

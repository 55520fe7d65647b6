package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.Country;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** An export license was issued (15 CFR 750.7). */
public record LicenseIssued(
        @Visible(PUBLIC) UUID licenseId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PARTIES) String licenseNumber,
        @Visible(PARTIES) UUID licenseeOrganizationId,
        @Visible(PUBLIC) @Country String destination,
        @Visible(PARTIES) List<String> conditions,
        @Visible(PARTIES) long valueUsd,
        @Visible(PARTIES) LocalDate validFrom,
        @Visible(PARTIES) LocalDate validUntil)
        implements DomainEvent {
    public LicenseIssued {
        conditions = List.copyOf(conditions);
    }
}

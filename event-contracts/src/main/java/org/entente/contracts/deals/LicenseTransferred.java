package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** Commerce approved the transfer of a license, which has another licensee from now on (15 CFR 750.10). */
public record LicenseTransferred(
        @Visible(PUBLIC) UUID licenseId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) UUID fromOrganizationId,
        @Visible(PARTIES) UUID toOrganizationId)
        implements DomainEvent {}

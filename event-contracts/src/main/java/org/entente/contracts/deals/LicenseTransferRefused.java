package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** Commerce refused the transfer of a license (15 CFR 750.10). */
public record LicenseTransferRefused(
        @Visible(PUBLIC) UUID licenseId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) UUID toOrganizationId,
        @Visible(PARTIES) String reason)
        implements DomainEvent {}

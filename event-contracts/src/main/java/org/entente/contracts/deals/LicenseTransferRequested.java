package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The licensee asked to hand a license over to another party (15 CFR 750.10). */
public record LicenseTransferRequested(
        @Visible(PUBLIC) UUID licenseId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) UUID toOrganizationId,
        @Visible(PARTIES) String reason)
        implements DomainEvent {}

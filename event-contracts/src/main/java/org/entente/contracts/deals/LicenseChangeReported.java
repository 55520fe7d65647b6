package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/**
 * The licensee reported a change of what was licensed (15 CFR 748.6(d), 750.7(c)).
 *
 * @param kind of change
 * @param consequence NOTIFY, AMEND or NEW_APPLICATION
 */
public record LicenseChangeReported(
        @Visible(PUBLIC) UUID licenseId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) String kind,
        @Visible(PARTIES) String description,
        @Visible(PARTIES) String consequence)
        implements DomainEvent {}

package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/**
 * A party submitted a report that the conditions of a license ask for.
 *
 * @param submittedBy the organization
 * @param late whether it came after its day
 */
public record LicenseReportSubmitted(
        @Visible(PUBLIC) UUID licenseId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) String report,
        @Visible(PARTIES) LocalDate submittedOn,
        @Visible(PARTIES) UUID submittedBy,
        @Visible(PARTIES) boolean late)
        implements DomainEvent {}

package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/**
 * A report that the conditions of a license ask for is due; told on its day.
 *
 * @param report by which the license names it
 */
public record LicenseReportDue(
        @Visible(PUBLIC) UUID licenseId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) String report,
        @Visible(PARTIES) String title,
        @Visible(PARTIES) LocalDate dueOn)
        implements DomainEvent {}

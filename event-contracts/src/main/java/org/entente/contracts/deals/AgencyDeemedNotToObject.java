package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/** An agency said nothing by its due date and counts as not objecting (15 CFR 750.4(d)); for agencies only. */
public record AgencyDeemedNotToObject(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(AGENCIES) Agency agency,
        @Visible(AGENCIES) LocalDate dueOn)
        implements DomainEvent {}

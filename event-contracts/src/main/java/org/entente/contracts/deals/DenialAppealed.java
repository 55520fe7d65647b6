package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The applicant appealed from a denial (15 CFR 756.2). */
public record DenialAppealed(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) LocalDate appealedOn,
        @Visible(PARTIES) String statement)
        implements DomainEvent {}

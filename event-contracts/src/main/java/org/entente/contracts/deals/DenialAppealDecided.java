package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.AppealDecision;

/** Commerce decided on an appeal from a denial, which is final (15 CFR 756.2). */
public record DenialAppealDecided(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) LocalDate decidedOn,
        @Visible(PARTIES) AppealDecision decision,
        @Visible(PARTIES) String reasons)
        implements DomainEvent {}

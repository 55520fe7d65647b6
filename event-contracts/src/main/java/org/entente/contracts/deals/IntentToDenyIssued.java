package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/**
 * Commerce told the applicant that it intends to deny (15 CFR 750.6).
 *
 * @param modifications what would change the answer
 * @param contact whom to ask
 * @param respondBy the last day for a response
 * @param finalOn the day on which it becomes a denial by itself
 */
public record IntentToDenyIssued(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) LocalDate noticeOn,
        @Visible(PARTIES) String legalBasis,
        @Visible(PARTIES) String reasons,
        @Visible(PARTIES) String modifications,
        @Visible(PARTIES) String contact,
        @Visible(PARTIES) LocalDate respondBy,
        @Visible(PARTIES) LocalDate finalOn)
        implements DomainEvent {}

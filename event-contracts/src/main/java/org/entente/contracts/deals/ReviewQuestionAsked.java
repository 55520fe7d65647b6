package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/**
 * An agency asked the applicant something (15 CFR 750.4(b)); a stop of the clocks goes with it.
 *
 * @param question its number in the review
 * @param stop the stop that lasts until it is answered
 * @param dueOn the last day of its term
 */
public record ReviewQuestionAsked(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) int question,
        @Visible(PARTIES) Agency agency,
        @Visible(PARTIES) String text,
        @Visible(PARTIES) String stop,
        @Visible(PARTIES) LocalDate dueOn,
        @Visible(AGENCIES) @MayBeAbsent String note)
        implements DomainEvent {}

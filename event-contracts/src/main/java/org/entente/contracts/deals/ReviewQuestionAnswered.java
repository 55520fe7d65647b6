package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/**
 * The applicant answered a question of an agency.
 *
 * @param question its number in the review
 */
public record ReviewQuestionAnswered(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) int question,
        @Visible(PARTIES) LocalDate answeredOn,
        @Visible(PARTIES) String answer)
        implements DomainEvent {}

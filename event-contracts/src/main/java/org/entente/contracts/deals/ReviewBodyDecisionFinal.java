package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Body;

/**
 * Nobody appealed a body's decision in time: Commerce has to follow it.
 *
 * @param dueOn the last day of the appeal
 */
public record ReviewBodyDecisionFinal(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) Body body,
        @Visible(PARTIES) LocalDate dueOn)
        implements DomainEvent {}

package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PARTIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/**
 * The days that a review may take are over, and it is neither resolved nor with the President (15 CFR 750.4(a)).
 *
 * @param dueOn the last of these days
 */
public record ReviewLimitPassed(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(PARTIES) LocalDate dueOn) implements DomainEvent {}

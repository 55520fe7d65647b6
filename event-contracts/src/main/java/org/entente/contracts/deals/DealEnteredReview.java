package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** A license application for a deal was submitted. */
public record DealEnteredReview(
        @Visible(PUBLIC) UUID dealId, @Visible(PUBLIC) UUID reviewId) implements DomainEvent {}

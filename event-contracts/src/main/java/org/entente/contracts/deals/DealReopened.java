package org.entente.contracts.deals;

import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;

/** The denial of a deal was set aside on appeal: it is in review again, until the outcome of the appeal moves it on. */
public record DealReopened(
        @Visible(PUBLIC) UUID dealId, @Visible(PUBLIC) UUID reviewId) implements DomainEvent {}

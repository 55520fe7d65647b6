package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;
import static org.entente.contracts.Audience.PUBLIC;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/**
 * Somebody of an agency took a review in hand, or let it go; apart from the ids, only agencies see any of it.
 *
 * @param assignee their subject; absent when nobody has it any more
 */
public record ReviewAssigned(
        @Visible(PUBLIC) UUID reviewId,
        @Visible(PUBLIC) UUID dealId,
        @Visible(AGENCIES) Agency agency,
        @Visible(AGENCIES) @MayBeAbsent String assignee)
        implements DomainEvent {}

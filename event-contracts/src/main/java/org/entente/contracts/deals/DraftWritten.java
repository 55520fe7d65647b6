package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.MayBeAbsent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/**
 * A reviewer wrote a recommendation that does not count before an official of the same agency signs it.
 *
 * <p>Nothing of it is for anybody but agencies, not even that it happened, and what it says stays with its agency.
 *
 * @param replaces the draft whose place it takes; absent for an agency's first one
 */
public record DraftWritten(
        @Visible(AGENCIES) UUID draftId,
        @Visible(AGENCIES) UUID reviewId,
        @Visible(AGENCIES) UUID dealId,
        @Visible(AGENCIES) Agency agency,
        @Visible(AGENCIES) String author,
        @Visible(AGENCIES) @MayBeAbsent UUID replaces)
        implements DomainEvent {}

package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/** An official signed a colleague's draft, with which it counts as the recommendation of their agency. */
public record DraftCountersigned(
        @Visible(AGENCIES) UUID draftId,
        @Visible(AGENCIES) UUID reviewId,
        @Visible(AGENCIES) UUID dealId,
        @Visible(AGENCIES) Agency agency,
        @Visible(AGENCIES) String countersignedBy)
        implements DomainEvent {}

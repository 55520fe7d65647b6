package org.entente.contracts.deals;

import static org.entente.contracts.Audience.AGENCIES;

import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.Visible;
import org.entente.contracts.vocabulary.Agency;

/** An official sent a colleague's draft back; the reason stays with their agency. */
public record DraftSentBack(
        @Visible(AGENCIES) UUID draftId,
        @Visible(AGENCIES) UUID reviewId,
        @Visible(AGENCIES) UUID dealId,
        @Visible(AGENCIES) Agency agency,
        @Visible(AGENCIES) String sentBackBy)
        implements DomainEvent {}

package org.entente.dealtracker.review.domain;

import java.util.UUID;
import org.entente.contracts.deals.DecidedPart;
import org.entente.contracts.vocabulary.PartScope;

/** An item of an application that was denied where the rest was approved. */
public record DeniedItem(UUID offeringId, String reasons, String legalBasis) {

    DecidedPart toEvent() {
        return new DecidedPart(PartScope.ITEM, offeringId.toString(), reasons, legalBasis);
    }
}

package org.entente.providerregistry.offering.application;

import org.entente.contracts.vocabulary.Layer;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** What other features need to know of an offering. */
public record OfferingEntry(OfferingId id, OrganizationId owner, Layer layer, String version, String state) {

    /** Refuses an offering that is not on the market. */
    public OfferingEntry demandPublished() {
        if (!state.equals("PUBLISHED")) {
            throw RegistryProblem.OFFERING_NOT_PUBLISHED
                    .because("Offering %s is %s.".formatted(id, state))
                    .with("offeringId", id.value())
                    .with("state", state)
                    .with("allowed", "an offering that is PUBLISHED");
        }
        return this;
    }
}

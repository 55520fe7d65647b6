package org.entente.providerregistry.offering.domain;

import java.time.Instant;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** What can be asked of an offering. */
public sealed interface OfferingCommand {
    /** Write it down. */
    record Draft(OfferingId id, OrganizationId owner, Specification specification, Instant at)
            implements OfferingCommand {}

    /** Put it on the market. */
    record Publish(Instant at) implements OfferingCommand {}

    /** Take it off the market for good. */
    record Withdraw(String reason, Instant at) implements OfferingCommand {}
}

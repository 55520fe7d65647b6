package org.entente.consortiumservice.proposal.application;

import java.util.UUID;

/** Which proposals a caller sees; the repository turns it into a condition of the query. */
public sealed interface ProposalVisibility {

    /** Every proposal. */
    record All() implements ProposalVisibility {}

    /** The proposals that this organization sent or received. */
    record PartyOf(UUID organizationId) implements ProposalVisibility {}

    /** No proposal. */
    record None() implements ProposalVisibility {}
}

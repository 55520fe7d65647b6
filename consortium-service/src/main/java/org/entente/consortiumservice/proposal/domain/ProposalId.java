package org.entente.consortiumservice.proposal.domain;

import java.util.UUID;

/** The identity of a proposal. Ids of other services' aggregates stay plain UUIDs: this service only carries them. */
public record ProposalId(UUID value) {

    /** A new identity. */
    public static ProposalId next() {
        return new ProposalId(UUID.randomUUID());
    }
}

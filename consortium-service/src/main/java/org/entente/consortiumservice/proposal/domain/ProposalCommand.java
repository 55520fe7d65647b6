package org.entente.consortiumservice.proposal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.Layer;

/** What a proposal can be told. */
public sealed interface ProposalCommand {

    /** When it was told. */
    Instant at();

    /** Asks {@code toOrganizationId} to work together; the answer is due by the end of {@code expiresOn} (UTC). */
    record Open(
            UUID fromOrganizationId,
            UUID toOrganizationId,
            String title,
            String purpose,
            List<Layer> layers,
            LocalDate expiresOn,
            Instant at)
            implements ProposalCommand {}

    /** The addressee agrees. */
    record Accept(Instant at) implements ProposalCommand {}

    /** The addressee says no. */
    record Decline(String reason, Instant at) implements ProposalCommand {}

    /** The sender takes it back. */
    record Withdraw(String reason, Instant at) implements ProposalCommand {}
}

package org.entente.providerregistry.attestation.domain;

import java.time.Instant;
import org.entente.providerregistry.vocabulary.AttestationId;

/** What can be asked of an attestation. */
public sealed interface AttestationCommand {
    /** Say that two offerings were validated together. */
    record Record(AttestationId id, Side side, Side otherSide, TestReport report, Instant at)
            implements AttestationCommand {}

    /** Say so for the other side. */
    record Confirm(Instant at) implements AttestationCommand {}

    /** No longer say so. */
    record Withdraw(String reason, Instant at) implements AttestationCommand {}
}

package org.entente.dealtracker.delegation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.deal.domain.Scope;
import org.entente.dealtracker.delegation.domain.Delegation;
import org.entente.dealtracker.policy.domain.Signature;

/**
 * Authority that an agency delegated to Commerce.
 *
 * @param effectiveTo the last day; {@code null} for no end
 * @param revokedAt {@code null}, as are the fields after it, of one that was not revoked
 */
record DelegationResponse(
        UUID id,
        long version,
        Agency agency,
        Scope scope,
        String legalBasis,
        String reason,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Instant grantedAt,
        String grantedBy,
        Instant revokedAt,
        String revokedBy,
        String revocationReason) {

    static DelegationResponse of(Delegation delegation) {
        var terms = delegation.terms();
        return new DelegationResponse(
                delegation.id(),
                delegation.version(),
                delegation.agency(),
                delegation.scope(),
                terms.legalBasis(),
                terms.reason(),
                terms.effectiveFrom(),
                terms.effectiveTo(),
                delegation.granted().at(),
                delegation.granted().name(),
                delegation.revoked().map(Signature::at).orElse(null),
                delegation.revoked().map(Signature::name).orElse(null),
                delegation.revocationReason().orElse(null));
    }
}

package org.entente.dealtracker.market.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.registry.AttestationConfirmed;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OrganizationRegistered;

/**
 * Where facts about the market are kept, each as the last one of its aggregate said.
 *
 * <p>Topics arrive in any interleaving, so that no fact waits for another one: an attestation may come before its offerings.
 */
public interface MarketFacts {

    void organizationRegistered(OrganizationRegistered organization);

    void organizationSuspended(UUID organizationId, String reason);

    void organizationVerified(UUID organizationId);

    void offeringPublished(OfferingPublished offering);

    void offeringWithdrawn(UUID offeringId, String reason);

    void certificateIssued(CertificationIssued certificate);

    void certificateSuspended(UUID certificationId, String reason);

    void certificateReinstated(UUID certificationId);

    /**
     * Notes that a certificate's first day has come, or its last one is over.
     *
     * @return the offering that it is for; empty for a certificate that is not known
     */
    Optional<UUID> certificateTurned(UUID certificationId, LocalDate today);

    void attestationConfirmed(AttestationConfirmed attestation);

    void attestationWithdrawn(UUID attestationId);

    void partnershipAccepted(UUID proposalId, Partnership partnership, Instant at);
}

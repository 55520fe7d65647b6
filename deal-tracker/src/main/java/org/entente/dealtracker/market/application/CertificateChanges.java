package org.entente.dealtracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.entente.contracts.registry.CertificationIssued;

/** Keeps a certificate's suspension or reinstatement and tells, in the same transaction, whoever relies on the certificate. */
@ApplicationScoped
public class CertificateChanges {

    private final MarketFacts facts;
    private final Event<SuspendedCertificate> suspended;
    private final Event<ReinstatedCertificate> reinstated;

    CertificateChanges(
            MarketFacts facts, Event<SuspendedCertificate> suspended, Event<ReinstatedCertificate> reinstated) {
        this.facts = facts;
        this.suspended = suspended;
        this.reinstated = reinstated;
    }

    public void issue(CertificationIssued certificate) {
        facts.certificateIssued(certificate);
    }

    /** Keeps the suspension first: its row lock orders it against a selection that is just being made. */
    public void suspend(SuspendedCertificate certificate) {
        facts.certificateSuspended(certificate);
        suspended.fire(certificate);
    }

    public void reinstate(ReinstatedCertificate certificate) {
        facts.certificateReinstated(certificate.certificationId());
        reinstated.fire(certificate);
    }
}

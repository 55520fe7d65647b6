package org.entente.dealtracker.market.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.CertificationReinstated;
import org.entente.contracts.registry.CertificationSuspended;
import org.entente.contracts.registry.OfferingWithdrawn;
import org.entente.contracts.registry.OrganizationSuspended;

/**
 * Keeps what makes offerings count or not, and tells, in the same transaction, whoever relies on them.
 *
 * <p>It keeps the fact first: the row's lock orders it against a selection that is just being made, which then sees the fact or is
 * seen by whoever is told.
 */
@ApplicationScoped
public class MarketChanges {

    private final MarketFacts facts;
    private final CertificateDeadlines deadlines;
    private final Event<OfferingStandingChanged> offerings;
    private final Event<OrganizationStandingChanged> organizations;
    private final Clock clock;

    MarketChanges(
            MarketFacts facts,
            CertificateDeadlines deadlines,
            Event<OfferingStandingChanged> offerings,
            Event<OrganizationStandingChanged> organizations,
            Clock clock) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.offerings = offerings;
        this.organizations = organizations;
        this.clock = clock;
    }

    public void certificateIssued(CertificationIssued certificate) {
        facts.certificateIssued(certificate);
        deadlines.set(certificate.certificationId(), turns(certificate));
        tell(certificate.offeringId(), "The offering was certified until " + certificate.validUntil() + ".");
    }

    public void certificateSuspended(CertificationSuspended fact) {
        facts.certificateSuspended(fact.certificationId(), fact.reason());
        tell(fact.offeringId(), "The certificate was suspended: " + fact.reason());
    }

    public void certificateReinstated(CertificationReinstated fact) {
        facts.certificateReinstated(fact.certificationId());
        tell(fact.offeringId(), "The certificate was reinstated: " + fact.reason());
    }

    /** The certificate's first day has come, or its last one is over. */
    void certificateTurned(UUID certificationId) {
        facts.certificateTurned(certificationId, LocalDate.now(clock))
                .ifPresent(offering -> tell(offering, "The term of a certificate began or ended."));
    }

    public void offeringWithdrawn(OfferingWithdrawn fact) {
        facts.offeringWithdrawn(fact.offeringId(), fact.reason());
        tell(fact.offeringId(), "The offering was withdrawn: " + fact.reason());
    }

    public void organizationSuspended(OrganizationSuspended fact) {
        facts.organizationSuspended(fact.organizationId(), fact.reason());
        organizations.fire(new OrganizationStandingChanged(
                fact.organizationId(), "The organization was suspended: " + fact.reason()));
    }

    public void organizationVerified(UUID organizationId) {
        facts.organizationVerified(organizationId);
        organizations.fire(new OrganizationStandingChanged(organizationId, "The organization was verified again."));
    }

    /** The day after the last one, also when it is over already, and the first one where that is still to come. */
    private Set<LocalDate> turns(CertificationIssued certificate) {
        LocalDate end = certificate.validUntil().plusDays(1);
        boolean begun = !certificate.validFrom().isAfter(LocalDate.now(clock));
        return begun ? Set.of(end) : Set.of(certificate.validFrom(), end);
    }

    private void tell(UUID offeringId, String how) {
        offerings.fire(new OfferingStandingChanged(offeringId, how));
    }
}

package org.entente.providerregistry.certification.domain;

import java.time.Instant;
import java.util.List;
import org.entente.providerregistry.vocabulary.CertificationId;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** What can be asked of a certification. */
public sealed interface CertificationCommand {
    /** Ask to have an offering certified under a scheme. */
    record Apply(CertificationId id, OfferingId offering, OrganizationId owner, Scheme scheme, Instant at)
            implements CertificationCommand {}

    /** Take the application up. */
    record StartAssessment(Assessor assessor, Instant at) implements CertificationCommand {}

    /** Decide on what was found. */
    record Decide(Verdict verdict, List<Finding> findings, Instant at) implements CertificationCommand {}

    /** Put the certificate out of force. */
    record Suspend(String reason, Instant at) implements CertificationCommand {}

    /** Put the certificate back in force. */
    record Reinstate(String reason, Instant at) implements CertificationCommand {}
}

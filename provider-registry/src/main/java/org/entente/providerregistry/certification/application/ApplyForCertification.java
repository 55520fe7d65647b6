package org.entente.providerregistry.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.certification.domain.CertificationCommand;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.CertificationId;
import org.entente.providerregistry.vocabulary.OfferingId;
import org.entente.providerregistry.vocabulary.SchemeId;

/** Applies to have a published offering certified under the scheme of its layer. */
@ApplicationScoped
public class ApplyForCertification {
    private final Certifications certifications;
    private final Eligibility eligibility;
    private final CertificationBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    ApplyForCertification(
            Certifications certifications,
            Eligibility eligibility,
            CertificationBook book,
            CurrentCaller caller,
            Clock clock) {
        this.certifications = certifications;
        this.eligibility = eligibility;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Certification apply(OfferingId offeringId, SchemeId schemeId) {
        var offering = eligibility.holdOffering(offeringId);
        CertificationPolicy.demand(CertificationAction.APPLY, caller.get(), offering.owner());
        var scheme = eligibility.demand(offering, schemeId);
        demandNoneLive(offeringId);
        var application = Certification.apply(new CertificationCommand.Apply(
                new CertificationId(UUID.randomUUID()), offeringId, offering.owner(), scheme, clock.instant()));
        return book.record(application.certification(), application.events());
    }

    private void demandNoneLive(OfferingId offering) {
        certifications.findLive(offering, LocalDate.now(clock)).ifPresent(live -> {
            throw RegistryProblem.ALREADY_APPLIED
                    .because("Certification %s of this offering is in progress or in force.".formatted(live.id()))
                    .with("certificationId", live.id().value());
        });
    }
}

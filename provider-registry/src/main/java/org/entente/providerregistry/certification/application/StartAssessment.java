package org.entente.providerregistry.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.EntityTag;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.certification.domain.CertificationCommand;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.CertificationId;

/** Takes an application up for the assessor who asks. */
@ApplicationScoped
public class StartAssessment {
    private final Certifications certifications;
    private final Journal journal;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    StartAssessment(Certifications certifications, Journal journal, CurrentCaller currentCaller, Clock clock) {
        this.certifications = certifications;
        this.journal = journal;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @Transactional
    public Certification start(CertificationId id, String ifMatch) {
        var caller = currentCaller.get();
        var certification = certifications
                .find(id, CertificationPolicy.sightOf(caller))
                .orElseThrow(() -> Refusal.notFound("certification", id.value()));
        CertificationPolicy.demand(CertificationAction.ASSESS, caller, certification.owner());
        EntityTag.requireIfGiven(ifMatch, certification.version());
        var command = new CertificationCommand.StartAssessment(CertificationPolicy.assessor(caller), clock.instant());
        journal.append(id.value(), certification.startAssessment(command));
        certifications.save(certification);
        return certification;
    }
}

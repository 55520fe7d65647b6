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

/** Puts a certificate out of force until it is reinstated. */
@ApplicationScoped
public class SuspendCertification {
    private final Certifications certifications;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    SuspendCertification(Certifications certifications, Journal journal, CurrentCaller caller, Clock clock) {
        this.certifications = certifications;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Certification suspend(CertificationId id, String reason, String ifMatch) {
        var certification = certifications
                .find(id, CertificationPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("certification", id.value()));
        CertificationPolicy.demand(CertificationAction.SUSPEND, caller.get(), certification.owner());
        EntityTag.requireIfGiven(ifMatch, certification.version());
        journal.append(id.value(), certification.suspend(new CertificationCommand.Suspend(reason, clock.instant())));
        certifications.save(certification);
        return certification;
    }
}

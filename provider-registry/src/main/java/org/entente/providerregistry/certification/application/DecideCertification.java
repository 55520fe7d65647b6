package org.entente.providerregistry.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.entente.kit.http.EntityTag;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.certification.domain.CertificationCommand;
import org.entente.providerregistry.certification.domain.Finding;
import org.entente.providerregistry.certification.domain.Verdict;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.CertificationId;

/** Decides on a certification, by the laboratory that assessed it and on an offering that is still on the market. */
@ApplicationScoped
public class DecideCertification {
    private final Certifications certifications;
    private final Eligibility eligibility;
    private final Journal journal;
    private final CurrentCaller currentCaller;
    private final Clock clock;

    DecideCertification(
            Certifications certifications,
            Eligibility eligibility,
            Journal journal,
            CurrentCaller currentCaller,
            Clock clock) {
        this.certifications = certifications;
        this.eligibility = eligibility;
        this.journal = journal;
        this.currentCaller = currentCaller;
        this.clock = clock;
    }

    @Transactional
    public Certification decide(CertificationId id, Verdict verdict, List<Finding> findings, String ifMatch) {
        var caller = currentCaller.get();
        var certification = certifications
                .find(id, CertificationPolicy.sightOf(caller))
                .orElseThrow(() -> Refusal.notFound("certification", id.value()));
        CertificationPolicy.demand(CertificationAction.DECIDE, caller, certification.owner());
        demandSameLaboratory(certification, caller);
        EntityTag.requireIfGiven(ifMatch, certification.version());
        var events = certification.decide(new CertificationCommand.Decide(verdict, findings, clock.instant()));
        switch (verdict) {
            case Verdict.Certify _, Verdict.CertifyUnderConditions _ ->
                eligibility.holdOffering(certification.offering()).demandPublished();
            case Verdict.Refuse _ -> {}
        }
        journal.append(id.value(), events);
        certifications.save(certification);
        return certification;
    }

    private static void demandSameLaboratory(Certification certification, Caller caller) {
        var mine = CertificationPolicy.assessor(caller);
        if (certification.assessor().filter(other -> !other.speaksFor(mine)).isPresent()) {
            throw RegistryProblem.ANOTHER_ASSESSOR.because("The laboratory that took it up decides on it.");
        }
    }
}

package org.entente.providerregistry.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.certification.domain.CertificationCommand;
import org.entente.providerregistry.certification.domain.Finding;
import org.entente.providerregistry.certification.domain.Verdict;
import org.entente.providerregistry.problem.RegistryProblem;

/** Decides on a certification, by the laboratory that assessed it and on an offering that is still on the market. */
@ApplicationScoped
public class DecideCertification {
    private final CertificationBook book;
    private final Eligibility eligibility;
    private final CurrentCaller caller;
    private final Clock clock;

    DecideCertification(CertificationBook book, Eligibility eligibility, CurrentCaller caller, Clock clock) {
        this.book = book;
        this.eligibility = eligibility;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Certification decide(Step step, Verdict verdict, List<Finding> findings) {
        return book.change(step, CertificationAction.DECIDE, this::demandSameLaboratory, certification -> {
            var events = certification.decide(new CertificationCommand.Decide(verdict, findings, clock.instant()));
            switch (verdict) {
                case Verdict.Certify _, Verdict.CertifyUnderConditions _ ->
                    eligibility.holdOffering(certification.offering()).demandPublished();
                case Verdict.Refuse _ -> {}
            }
            return events;
        });
    }

    private void demandSameLaboratory(Certification certification) {
        var mine = CertificationPolicy.assessor(caller.get());
        if (certification.assessor().filter(other -> !other.speaksFor(mine)).isPresent()) {
            throw RegistryProblem.ANOTHER_ASSESSOR.because("The laboratory that took it up decides on it.");
        }
    }
}

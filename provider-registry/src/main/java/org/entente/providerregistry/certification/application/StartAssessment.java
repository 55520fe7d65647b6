package org.entente.providerregistry.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.certification.domain.CertificationCommand;

/** Takes an application up for the assessor who asks. */
@ApplicationScoped
public class StartAssessment {
    private final CertificationBook book;
    private final CurrentCaller caller;
    private final Clock clock;

    StartAssessment(CertificationBook book, CurrentCaller caller, Clock clock) {
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Certification start(Step step) {
        return book.change(step, CertificationAction.ASSESS, certification -> {
            var assessor = CertificationPolicy.assessor(caller.get());
            return certification.startAssessment(new CertificationCommand.StartAssessment(assessor, clock.instant()));
        });
    }
}

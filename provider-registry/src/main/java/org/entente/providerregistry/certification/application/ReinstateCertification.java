package org.entente.providerregistry.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.Step;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.certification.domain.CertificationCommand;

/** Puts a suspended certificate back in force, as what it was. */
@ApplicationScoped
public class ReinstateCertification {
    private final CertificationBook book;
    private final Clock clock;

    ReinstateCertification(CertificationBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Certification reinstate(Step step, String reason) {
        return book.change(
                step,
                CertificationAction.REINSTATE,
                certification -> certification.reinstate(new CertificationCommand.Reinstate(reason, clock.instant())));
    }
}

package org.entente.providerregistry.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.Step;
import org.entente.providerregistry.certification.domain.Certification;
import org.entente.providerregistry.certification.domain.CertificationCommand;

/** Puts a certificate out of force until it is reinstated. */
@ApplicationScoped
public class SuspendCertification {
    private final CertificationBook book;
    private final Clock clock;

    SuspendCertification(CertificationBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Certification suspend(Step step, String reason) {
        return book.change(
                step,
                CertificationAction.SUSPEND,
                certification -> certification.suspend(new CertificationCommand.Suspend(reason, clock.instant())));
    }
}

package org.entente.providerregistry.certification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.entente.kit.http.TaggedAnswer;
import org.entente.kit.identity.CurrentCaller;
import org.entente.providerregistry.certification.domain.Certification;

/** Answers with a certification as its caller sees it now. */
@ApplicationScoped
class CertificationAnswer {
    private final CurrentCaller caller;
    private final Clock clock;

    CertificationAnswer(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    CertificationView view(Certification certification) {
        return CertificationView.of(certification, caller.get(), clock.instant());
    }

    Response with(Certification certification) {
        return TaggedAnswer.of(view(certification), certification.version());
    }
}

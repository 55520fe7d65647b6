package org.entente.consortiumservice.directory.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.consortiumservice.directory.application.RecordCertification;
import org.entente.consortiumservice.directory.domain.KnownCertification;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.CertificationReinstated;
import org.entente.contracts.registry.CertificationSuspended;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

/** Follows the registry's certifications. */
@ApplicationScoped
class CertificationConsumer {

    private final Inbox inbox;
    private final Reactions reactions;

    CertificationConsumer(Inbox inbox, RecordCertification record) {
        this.inbox = inbox;
        this.reactions = Reactions.to(
                        CertificationIssued.class,
                        e -> record.issued(new KnownCertification(e.certificationId(), e.offeringId(), e.validUntil())))
                .and(CertificationSuspended.class, e -> record.counts(e.certificationId(), false))
                .and(CertificationReinstated.class, e -> record.counts(e.certificationId(), true));
    }

    @Incoming("registry-certifications")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }
}

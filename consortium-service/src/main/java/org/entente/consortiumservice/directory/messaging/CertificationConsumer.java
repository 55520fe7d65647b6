package org.entente.consortiumservice.directory.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.consortiumservice.directory.application.RecordCertification;
import org.entente.consortiumservice.directory.domain.KnownCertification;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.CertificationReinstated;
import org.entente.contracts.registry.CertificationSuspended;
import org.entente.kit.inbox.Inbox;

/** Follows the registry's certifications. */
@ApplicationScoped
class CertificationConsumer {

    private final Inbox inbox;
    private final RecordCertification record;

    CertificationConsumer(Inbox inbox, RecordCertification record) {
        this.inbox = inbox;
        this.record = record;
    }

    @Incoming("registry-certifications")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, this::on);
    }

    private void on(EventMetadata metadata, DomainEvent event) {
        switch (event) {
            case CertificationIssued e ->
                record.issued(new KnownCertification(e.certificationId(), e.offeringId(), e.validUntil()));
            case CertificationSuspended e -> record.counts(e.certificationId(), false);
            case CertificationReinstated e -> record.counts(e.certificationId(), true);
            default -> {}
        }
    }
}

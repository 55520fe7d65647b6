package org.entente.dealtracker.market.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.CertificationReinstated;
import org.entente.contracts.registry.CertificationSuspended;
import org.entente.dealtracker.market.application.MarketChanges;
import org.entente.kit.inbox.Inbox;

@ApplicationScoped
class CertificationConsumer {

    private final Inbox inbox;
    private final MarketChanges changes;

    CertificationConsumer(Inbox inbox, MarketChanges changes) {
        this.inbox = inbox;
        this.changes = changes;
    }

    @Incoming("registry-certifications")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, this::on);
    }

    private void on(EventMetadata metadata, DomainEvent event) {
        switch (event) {
            case CertificationIssued e -> changes.certificateIssued(e);
            case CertificationSuspended e -> changes.certificateSuspended(e);
            case CertificationReinstated e -> changes.certificateReinstated(e);
            default -> {} // other facts of the topic do not concern what may be assembled
        }
    }
}

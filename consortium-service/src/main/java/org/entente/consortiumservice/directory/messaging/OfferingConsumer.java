package org.entente.consortiumservice.directory.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.consortiumservice.directory.application.RecordOffering;
import org.entente.consortiumservice.directory.domain.KnownOffering;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OfferingWithdrawn;
import org.entente.kit.inbox.Inbox;

/** Follows the registry's offerings. */
@ApplicationScoped
class OfferingConsumer {

    private final Inbox inbox;
    private final RecordOffering record;

    OfferingConsumer(Inbox inbox, RecordOffering record) {
        this.inbox = inbox;
        this.record = record;
    }

    @Incoming("registry-offerings")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, this::on);
    }

    private void on(EventMetadata metadata, DomainEvent event) {
        switch (event) {
            case OfferingPublished e ->
                record.published(
                        new KnownOffering(e.offeringId(), e.organizationId(), e.name(), e.layer(), e.componentSlot()));
            case OfferingWithdrawn e -> record.withdrawn(e.offeringId());
            default -> {}
        }
    }
}

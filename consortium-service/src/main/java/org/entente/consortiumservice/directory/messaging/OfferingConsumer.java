package org.entente.consortiumservice.directory.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.consortiumservice.directory.application.RecordOffering;
import org.entente.consortiumservice.directory.domain.KnownOffering;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OfferingWithdrawn;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

/** Follows the registry's offerings. */
@ApplicationScoped
class OfferingConsumer {

    private final Inbox inbox;
    private final Reactions reactions;

    OfferingConsumer(Inbox inbox, RecordOffering record) {
        this.inbox = inbox;
        this.reactions = Reactions.to(
                        OfferingPublished.class,
                        e -> record.published(new KnownOffering(
                                e.offeringId(), e.organizationId(), e.name(), e.layer(), e.componentSlot())))
                .and(OfferingWithdrawn.class, e -> record.withdrawn(e.offeringId()));
    }

    @Incoming("registry-offerings")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }
}

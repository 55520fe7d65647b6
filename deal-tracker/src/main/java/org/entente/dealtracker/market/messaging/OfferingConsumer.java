package org.entente.dealtracker.market.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OfferingWithdrawn;
import org.entente.dealtracker.market.application.MarketChanges;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.kit.inbox.Inbox;

@ApplicationScoped
class OfferingConsumer {

    private final Inbox inbox;
    private final MarketFacts facts;
    private final MarketChanges changes;

    OfferingConsumer(Inbox inbox, MarketFacts facts, MarketChanges changes) {
        this.inbox = inbox;
        this.facts = facts;
        this.changes = changes;
    }

    @Incoming("registry-offerings")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, this::on);
    }

    private void on(EventMetadata metadata, DomainEvent event) {
        switch (event) {
            case OfferingPublished e -> facts.offeringPublished(e);
            case OfferingWithdrawn e -> changes.offeringWithdrawn(e);
            default -> {} // other facts of the topic do not concern what may be assembled
        }
    }
}

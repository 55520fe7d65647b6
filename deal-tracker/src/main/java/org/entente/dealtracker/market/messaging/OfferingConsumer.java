package org.entente.dealtracker.market.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OfferingWithdrawn;
import org.entente.dealtracker.market.application.MarketChanges;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

@ApplicationScoped
class OfferingConsumer {

    private final Inbox inbox;
    private final Reactions reactions;

    OfferingConsumer(Inbox inbox, MarketFacts facts, MarketChanges changes) {
        this.inbox = inbox;
        this.reactions = Reactions.to(OfferingPublished.class, facts::offeringPublished)
                .and(OfferingWithdrawn.class, changes::offeringWithdrawn);
    }

    @Incoming("registry-offerings")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }
}

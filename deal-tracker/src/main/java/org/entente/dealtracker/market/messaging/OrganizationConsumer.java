package org.entente.dealtracker.market.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.registry.OrganizationSuspended;
import org.entente.contracts.registry.OrganizationVerified;
import org.entente.dealtracker.market.application.MarketChanges;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

@ApplicationScoped
class OrganizationConsumer {

    private final Inbox inbox;
    private final Reactions reactions;

    OrganizationConsumer(Inbox inbox, MarketFacts facts, MarketChanges changes) {
        this.inbox = inbox;
        this.reactions = Reactions.to(OrganizationRegistered.class, facts::organizationRegistered)
                .and(OrganizationVerified.class, e -> changes.organizationVerified(e.organizationId()))
                .and(OrganizationSuspended.class, changes::organizationSuspended);
    }

    @Incoming("registry-organizations")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }
}

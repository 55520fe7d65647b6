package org.entente.dealtracker.market.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.registry.OrganizationSuspended;
import org.entente.contracts.registry.OrganizationVerified;
import org.entente.dealtracker.market.application.MarketChanges;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.kit.inbox.Inbox;

@ApplicationScoped
class OrganizationConsumer {

    private final Inbox inbox;
    private final MarketFacts facts;
    private final MarketChanges changes;

    OrganizationConsumer(Inbox inbox, MarketFacts facts, MarketChanges changes) {
        this.inbox = inbox;
        this.facts = facts;
        this.changes = changes;
    }

    @Incoming("registry-organizations")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, this::on);
    }

    private void on(EventMetadata metadata, DomainEvent event) {
        switch (event) {
            case OrganizationRegistered e -> facts.organizationRegistered(e.organizationId(), e.legalName());
            case OrganizationVerified e -> changes.organizationVerified(e.organizationId());
            case OrganizationSuspended e -> changes.organizationSuspended(e);
            default -> {} // other facts of the topic do not concern what may be assembled
        }
    }
}

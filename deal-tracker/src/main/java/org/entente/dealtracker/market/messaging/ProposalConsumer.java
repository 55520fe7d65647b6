package org.entente.dealtracker.market.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.consortium.ProposalAccepted;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.dealtracker.market.application.Partnership;
import org.entente.kit.inbox.Inbox;

@ApplicationScoped
class ProposalConsumer {

    private final Inbox inbox;
    private final MarketFacts facts;

    ProposalConsumer(Inbox inbox, MarketFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @Incoming("consortium-proposals")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, this::on);
    }

    private void on(EventMetadata metadata, DomainEvent event) {
        switch (event) {
            case ProposalAccepted e ->
                facts.partnershipAccepted(
                        e.proposalId(), new Partnership(e.fromOrganizationId(), e.toOrganizationId()), metadata.time());
            default -> {} // other facts of the topic do not concern what may be assembled
        }
    }
}

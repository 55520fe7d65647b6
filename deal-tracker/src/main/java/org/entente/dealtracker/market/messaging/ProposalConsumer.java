package org.entente.dealtracker.market.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.consortium.ProposalAccepted;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.dealtracker.market.application.Partnership;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

@ApplicationScoped
class ProposalConsumer {

    private final Inbox inbox;
    private final Reactions reactions;

    ProposalConsumer(Inbox inbox, MarketFacts facts) {
        this.inbox = inbox;
        this.reactions = Reactions.to(
                ProposalAccepted.class,
                (metadata, e) -> facts.partnershipAccepted(
                        e.proposalId(),
                        new Partnership(e.fromOrganizationId(), e.toOrganizationId()),
                        metadata.time()));
    }

    @Incoming("consortium-proposals")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }
}

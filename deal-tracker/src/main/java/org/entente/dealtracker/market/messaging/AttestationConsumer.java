package org.entente.dealtracker.market.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.registry.AttestationConfirmed;
import org.entente.contracts.registry.AttestationWithdrawn;
import org.entente.dealtracker.market.application.MarketFacts;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

@ApplicationScoped
class AttestationConsumer {

    private final Inbox inbox;
    private final Reactions reactions;

    AttestationConsumer(Inbox inbox, MarketFacts facts) {
        this.inbox = inbox;
        this.reactions = Reactions.to(AttestationConfirmed.class, facts::attestationConfirmed)
                .and(AttestationWithdrawn.class, e -> facts.attestationWithdrawn(e.attestationId()));
    }

    @Incoming("registry-attestations")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }
}

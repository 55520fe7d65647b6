package org.entente.dealtracker.market.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.registry.CertificationReinstated;
import org.entente.contracts.registry.CertificationSuspended;
import org.entente.dealtracker.market.application.MarketChanges;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

@ApplicationScoped
class CertificationConsumer {

    private final Inbox inbox;
    private final Reactions reactions;

    CertificationConsumer(Inbox inbox, MarketChanges changes) {
        this.inbox = inbox;
        this.reactions = Reactions.to(CertificationIssued.class, changes::certificateIssued)
                .and(CertificationSuspended.class, changes::certificateSuspended)
                .and(CertificationReinstated.class, changes::certificateReinstated);
    }

    @Incoming("registry-certifications")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }
}

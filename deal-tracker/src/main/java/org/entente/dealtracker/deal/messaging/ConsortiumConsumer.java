package org.entente.dealtracker.deal.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.consortium.ConsortiumAmended;
import org.entente.contracts.consortium.ConsortiumDissolved;
import org.entente.contracts.consortium.ConsortiumFormed;
import org.entente.contracts.consortium.ConsortiumOpened;
import org.entente.contracts.consortium.InvitationDeclined;
import org.entente.dealtracker.deal.application.FollowConsortium;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

@ApplicationScoped
class ConsortiumConsumer {

    private final Inbox inbox;
    private final Reactions reactions;

    ConsortiumConsumer(Inbox inbox, FollowConsortium follow) {
        this.inbox = inbox;
        this.reactions = Reactions.to(ConsortiumOpened.class, follow::opened)
                .and(ConsortiumFormed.class, follow::formed)
                .and(InvitationDeclined.class, follow::declined)
                .and(ConsortiumAmended.class, follow::amended)
                .and(ConsortiumDissolved.class, follow::dissolved);
    }

    @Incoming("consortium-consortia")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }
}

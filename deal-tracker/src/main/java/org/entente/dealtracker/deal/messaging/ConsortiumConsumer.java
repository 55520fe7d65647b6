package org.entente.dealtracker.deal.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.consortium.ConsortiumAmended;
import org.entente.contracts.consortium.ConsortiumDissolved;
import org.entente.contracts.consortium.ConsortiumFormed;
import org.entente.contracts.consortium.ConsortiumOpened;
import org.entente.contracts.consortium.InvitationDeclined;
import org.entente.dealtracker.deal.application.FollowConsortium;
import org.entente.kit.inbox.Inbox;

@ApplicationScoped
class ConsortiumConsumer {

    private final Inbox inbox;
    private final FollowConsortium follow;

    ConsortiumConsumer(Inbox inbox, FollowConsortium follow) {
        this.inbox = inbox;
        this.follow = follow;
    }

    @Incoming("consortium-consortia")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, this::on);
    }

    private void on(EventMetadata metadata, DomainEvent event) {
        switch (event) {
            case ConsortiumOpened e -> follow.opened(e);
            case ConsortiumFormed e -> follow.formed(e);
            case InvitationDeclined e -> follow.declined(e);
            case ConsortiumAmended e -> follow.amended(e);
            case ConsortiumDissolved e -> follow.dissolved(e);
            default -> {} // other facts of the topic do not move a deal
        }
    }
}

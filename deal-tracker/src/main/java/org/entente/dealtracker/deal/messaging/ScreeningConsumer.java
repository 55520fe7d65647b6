package org.entente.dealtracker.deal.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.contracts.registry.ScreeningDecided;
import org.entente.contracts.registry.ScreeningRecorded;
import org.entente.dealtracker.deal.application.KeepScreenings;
import org.entente.kit.inbox.Inbox;
import org.entente.kit.inbox.Reactions;

@ApplicationScoped
class ScreeningConsumer {

    private final Inbox inbox;
    private final Reactions reactions;

    ScreeningConsumer(Inbox inbox, KeepScreenings screenings) {
        this.inbox = inbox;
        this.reactions = Reactions.to(ScreeningRecorded.class, screenings::recorded)
                .and(ScreeningDecided.class, screenings::decided);
    }

    @Incoming("registry-screenings")
    @Blocking
    CompletionStage<Void> receive(Message<byte[]> message) {
        return inbox.receive(message, reactions);
    }
}

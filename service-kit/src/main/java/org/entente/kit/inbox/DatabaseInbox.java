package org.entente.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.entente.kit.inbox.Patience.Exhausted;

/** The inbox in the service's own database. */
@ApplicationScoped
class DatabaseInbox implements Inbox {

    private final Delivery delivery;
    private final SettingAside aside;
    private final Redriving redriving;

    DatabaseInbox(Delivery delivery, SettingAside aside, Redriving redriving) {
        this.delivery = delivery;
        this.aside = aside;
        this.redriving = redriving;
    }

    @Override
    public CompletionStage<Void> receive(Message<byte[]> message, Reactions reactions) {
        Letter letter = Letter.of(message);
        if (letter.isRedriven()) {
            redriving.receive(letter, reactions);
        } else if (reactions.concern(letter.type())) {
            take(letter, reactions);
        }
        return message.ack();
    }

    private void take(Letter letter, Reactions reactions) {
        try {
            Patience.tryOften(letter.toString(), () -> deliverOrFollow(letter, reactions));
        } catch (Exhausted e) {
            aside.park(letter, e.verdict());
        }
    }

    private void deliverOrFollow(Letter letter, Reactions reactions) {
        boolean follows = QuarkusTransaction.requiringNew().call(() -> {
            if (aside.follows(letter)) {
                return true;
            }
            delivery.deliver(letter, reactions);
            return false;
        });
        if (follows) {
            aside.publish(letter);
        }
    }
}

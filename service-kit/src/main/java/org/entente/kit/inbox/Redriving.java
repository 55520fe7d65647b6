package org.entente.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.entente.kit.inbox.DeadLetterTable.Aside;
import org.entente.kit.inbox.Patience.Exhausted;
import org.jboss.logging.Logger;

/**
 * Handles letters that were sent back: all that the key has set aside, oldest first, and then the key is free again.
 *
 * <p>It happens in the consumer of the key's partition, so that newer records of the key wait meanwhile. The lock on the
 * parked key keeps a second replica out while partitions move.
 */
@ApplicationScoped
class Redriving {

    private static final Logger LOG = Logger.getLogger(Redriving.class);

    private final ParkedKeys keys;
    private final DeadLetterTable letters;
    private final DeadLetterTopic topic;
    private final Delivery delivery;

    Redriving(ParkedKeys keys, DeadLetterTable letters, DeadLetterTopic topic, Delivery delivery) {
        this.keys = keys;
        this.letters = letters;
        this.topic = topic;
        this.delivery = delivery;
    }

    /** Does nothing for a letter that was sent back for somebody else. */
    void receive(Letter sentBack, Reactions reactions) {
        if (!topic.isForUs(sentBack)) {
            return;
        }
        boolean more = true;
        while (more) {
            more = next(sentBack, reactions);
        }
    }

    /** Handles the oldest one; false when it fails again or there are no more. */
    private boolean next(Letter sentBack, Reactions reactions) {
        boolean[] handled = new boolean[1];
        try {
            Patience.tryOften(
                    sentBack.toString(),
                    () -> handled[0] = QuarkusTransaction.requiringNew().call(() -> handleOldest(sentBack, reactions)));
            return handled[0];
        } catch (Exhausted e) {
            LOG.errorf(
                    "%s stays with the dead letters: %s", sentBack, e.verdict().reason());
            Patience.insist(
                    sentBack.toString(),
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> oldest(sentBack).ifPresent(aside -> letters.failedAgain(aside, e.verdict()))));
            return false;
        }
    }

    private boolean handleOldest(Letter sentBack, Reactions reactions) {
        keys.parkedBehind(sentBack);
        Optional<Aside> oldest = oldest(sentBack);
        if (oldest.isEmpty()) {
            keys.release(sentBack);
            return false;
        }
        delivery.deliver(oldest.get().letter(), reactions);
        letters.remove(oldest.get());
        return true;
    }

    private Optional<Aside> oldest(Letter sentBack) {
        return sentBack.key() != null
                ? letters.firstOfKey(sentBack)
                : letters.ofEvent(sentBack.eventId()).stream()
                        .filter(aside -> aside.letter().consumer().equals(sentBack.consumer()))
                        .findFirst();
    }
}

package org.entente.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sets letters aside: first in the database, together with the mark on their key, then in the dead-letter topic.
 *
 * <p>A crash in between leads to the same record being read again, which finds its key parked and is published then.
 */
@ApplicationScoped
class SettingAside {

    private static final Logger LOG = Logger.getLogger(SettingAside.class);

    private final ParkedKeys keys;
    private final DeadLetterTable letters;
    private final InboxTable inbox;
    private final DeadLetterTopic topic;
    private final MeterRegistry meters;

    SettingAside(
            ParkedKeys keys, DeadLetterTable letters, InboxTable inbox, DeadLetterTopic topic, MeterRegistry meters) {
        this.keys = keys;
        this.letters = letters;
        this.inbox = inbox;
        this.topic = topic;
        this.meters = meters;
    }

    /** Sets aside what could not be handled; later letters of its key follow it. */
    void park(Letter letter, Verdict verdict) {
        LOG.errorf("%s goes to the dead letters after %d attempts: %s", letter, verdict.attempts(), verdict.reason());
        Patience.insist(
                letter.toString(),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    keys.park(letter);
                    letters.add(letter, verdict);
                }));
        Patience.insist(letter.toString(), () -> publish(letter));
    }

    /**
     * Sets the letter aside in the running transaction if its key is parked.
     *
     * @return whether it was set aside, now or before
     */
    boolean follows(Letter letter) {
        Optional<UUID> first = keys.parkedBehind(letter);
        if (first.isEmpty() || inbox.has(letter.consumer(), letter.eventId())) {
            return false;
        }
        letters.add(letter, Verdict.behind(first.get()));
        return true;
    }

    /** Publishes a letter that was set aside, unless it has been before. */
    void publish(Letter letter) {
        letters.atPosition(letter).filter(aside -> !aside.published()).ifPresent(aside -> {
            topic.publish(letter, aside.verdict());
            letters.published(aside);
            meters.counter("entente.inbox.dead.letters", "consumer", letter.consumer())
                    .increment();
        });
    }
}

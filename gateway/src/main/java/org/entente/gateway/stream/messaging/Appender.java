package org.entente.gateway.stream.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.gateway.stream.delivery.LiveFeed;
import org.entente.gateway.stream.domain.EventLog;
import org.entente.gateway.stream.domain.PublicEvent;
import org.entente.gateway.stream.domain.StreamEvent;
import org.jboss.logging.Logger;

/** Appends until it succeeds: without its database the gateway has no log to be ahead of. */
@ApplicationScoped
class Appender {
    private static final Logger LOG = Logger.getLogger(Appender.class);

    private final EventLog log;
    private final LiveFeed feed;

    Appender(EventLog log, LiveFeed feed) {
        this.log = log;
        this.feed = feed;
    }

    void append(List<PublicEvent> events) throws InterruptedException {
        if (!events.isEmpty()) {
            publish(new Perseverance("The append of " + events.size() + " events").run(() -> log.append(events)));
        }
    }

    /** The events are in the log whether or not this works; the feed reads what it missed from there. */
    private void publish(List<StreamEvent> appended) {
        try {
            feed.appended(appended);
        } catch (RuntimeException failure) {
            LOG.warnf("Subscribers wait for the log to be read: %s", failure.getMessage());
        }
    }
}

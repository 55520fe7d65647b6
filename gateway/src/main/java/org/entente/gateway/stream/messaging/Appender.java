package org.entente.gateway.stream.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.entente.gateway.stream.delivery.LiveFeed;
import org.entente.gateway.stream.domain.PublicEvent;
import org.entente.gateway.stream.domain.StreamEvent;
import org.entente.gateway.stream.persistence.EventLog;
import org.jboss.logging.Logger;

/** Appends until it succeeds: without its database the gateway has no log to be ahead of. */
@ApplicationScoped
class Appender {
    private static final Logger LOG = Logger.getLogger(Appender.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final EventLog log;
    private final LiveFeed feed;

    Appender(EventLog log, LiveFeed feed) {
        this.log = log;
        this.feed = feed;
    }

    void append(List<PublicEvent> events) throws InterruptedException {
        if (events.isEmpty()) {
            return;
        }
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                publish(log.append(events));
                return;
            } catch (SQLException failure) {
                LOG.warnf("%d events wait for the database: %s", events.size(), failure.getMessage());
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    /** The events are in the log whether or not this works; the feed reads what it missed from there. */
    private void publish(List<StreamEvent> appended) {
        try {
            feed.appended(appended);
        } catch (SQLException failure) {
            LOG.debugf("Subscribers wait for the log to be read: %s", failure.getMessage());
        }
    }
}

package org.entente.gateway.stream.delivery;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.gateway.stream.domain.EventLog;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears from the database that the log went on, whichever replica appended. */
@ApplicationScoped
class HeadListener {
    private static final Logger LOG = Logger.getLogger(HeadListener.class);
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(5);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final AgroalDataSource database;
    private final EventLog log;
    private final LiveFeed feed;
    private final int mostStalledBeats;
    private volatile boolean stopped;
    private Thread thread;

    HeadListener(
            AgroalDataSource database,
            EventLog log,
            LiveFeed feed,
            @ConfigProperty(name = "entente.stream.heartbeat") Duration heartbeat,
            @ConfigProperty(name = "entente.stream.cut-stalled-after") Duration cutStalledAfter) {
        this.database = database;
        this.log = log;
        this.feed = feed;
        this.mostStalledBeats = (int) Math.max(1, cutStalledAfter.dividedBy(heartbeat));
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("stream-head").start(this::listen);
    }

    /** Streams do not end by themselves: the stop would wait for them until its patience ends. */
    void release(@Observes ShutdownDelayInitiatedEvent event) {
        feed.close();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        thread.interrupt();
        feed.close();
    }

    @Scheduled(every = "${entente.stream.heartbeat}", delayed = "${entente.stream.heartbeat}")
    void beat() {
        feed.beat(mostStalledBeats);
    }

    private void listen() {
        while (!stopped) {
            try (Connection connection = database.getConnection()) {
                follow(connection);
            } catch (SQLException | RuntimeException failure) {
                if (!stopped) {
                    LOG.warnf("Not hearing of the event log just now: %s", failure.getMessage());
                    LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
                }
            }
        }
    }

    private void follow(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen stream_head");
            PGConnection notices = connection.unwrap(PGConnection.class);
            // What was said before this replica listened, or while the connection was lost, is caught up here.
            feed.movedTo(log.head());
            while (!stopped) {
                PGNotification[] heard = notices.getNotifications((int) LOOK_ANYWAY.toMillis());
                feed.movedTo(
                        heard == null || heard.length == 0
                                ? log.head()
                                : Long.parseLong(heard[heard.length - 1].getParameter()));
            }
        } finally {
            unlisten(connection);
        }
    }

    /** The connection goes back to the pool; the next user of it shall not collect notices. */
    private static void unlisten(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *");
        } catch (SQLException broken) {
            LOG.debugf("The pool throws this connection away: %s", broken.getMessage());
        }
    }
}

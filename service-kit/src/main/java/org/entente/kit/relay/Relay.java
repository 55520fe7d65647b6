package org.entente.kit.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Publishes the journal of one database to Kafka for as long as it runs, one session after the other.
 *
 * <p>Any number of replicas may run one. The slot lets one in; the others try again every half second.
 */
final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final String OBJECT_IN_USE = "55006";
    private static final long STANDBY_MILLIS = 500;
    private static final long LONGEST_WAIT_MILLIS = 2_000;
    private static final String LAG = "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn)::bigint"
            + " FROM pg_replication_slots WHERE slot_name = ?";

    private final RelaySettings settings;
    private final DataSource database;
    private final Clock clock;
    private final RelayGauge gauge;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ScheduledExecutorService housekeeping = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("relay-notes").factory());
    private final Thread thread;
    private volatile RelaySession session;
    private PublishedMark mark;
    private RelaySession marked;

    Relay(RelaySettings settings, DataSource database, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.clock = clock;
        this.gauge = new RelayGauge(clock);
        this.thread = Thread.ofPlatform().daemon().name("relay").unstarted(this::run);
    }

    void start() {
        thread.start();
        long notes = settings.notes().toMillis();
        housekeeping.scheduleWithFixedDelay(this::takeNotes, notes, notes, TimeUnit.MILLISECONDS);
    }

    RelayGauge gauge() {
        return gauge;
    }

    private void run() {
        long wait = 0;
        while (!pause(wait)) {
            try (RelaySession opened = RelaySession.open(settings, clock, gauge)) {
                wait = 0;
                opened.recover(database);
                session = opened;
                gauge.enter(RelayState.PUBLISHING);
                LOG.infof("Publishing from %s", opened.slot());
                opened.publish(this::isStopping);
            } catch (SQLException e) {
                wait = OBJECT_IN_USE.equals(e.getSQLState()) ? standBy() : tryAgain(e, wait);
            } catch (Exception e) {
                wait = tryAgain(e, wait);
            } finally {
                session = null;
            }
        }
        gauge.enter(RelayState.STOPPED);
    }

    private long standBy() {
        gauge.enter(RelayState.STANDING_BY);
        return STANDBY_MILLIS;
    }

    private long tryAgain(Exception cause, long waited) {
        if (isStopping()) {
            return 0;
        }
        LOG.warnf("The relay starts again: %s", cause.getMessage());
        LOG.debug("The relay starts again", cause);
        gauge.failed(cause);
        return Math.clamp(waited * 2, 100, LONGEST_WAIT_MILLIS);
    }

    private boolean pause(long millis) {
        try {
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void takeNotes() {
        RelaySession current = session;
        if (current == null) {
            return;
        }
        try {
            if (marked != current) {
                marked = current;
                mark = new PublishedMark(database, current.slot());
            }
            mark.advance(current.confirmed(), gauge.count());
            gauge.lag(lag(current.slot()));
        } catch (SQLException | RuntimeException e) {
            LOG.debug("Notes about the relay could not be taken", e);
        }
    }

    private long lag(String slot) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LAG)) {
            select.setString(1, slot);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** Waits a few seconds for what is on its way, tells the server, and lets the slot go. */
    @Override
    public void close() {
        stopping.countDown();
        housekeeping.shutdownNow();
        try {
            if (!thread.join(java.time.Duration.ofSeconds(8))) {
                thread.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

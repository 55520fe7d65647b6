package org.entente.kit.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.entente.kit.relay.StreamMessage.KeepAlive;
import org.entente.kit.relay.StreamMessage.Output;
import org.entente.kit.relay.StreamMessage.Silence;
import org.entente.kit.relay.WalMessage.Begin;
import org.entente.kit.relay.WalMessage.Commit;
import org.entente.kit.relay.WalMessage.Insert;
import org.entente.kit.relay.WalMessage.Other;
import org.entente.kit.relay.WalMessage.Relation;

/**
 * Holds the slot and publishes, until it is told to stop or something breaks.
 *
 * <p><b>Why the order of an aggregate holds.</b> Its events commit one after the other because each append locks the head of
 * the aggregate; the stream delivers whole transactions in commit order; the producer keeps the order within the
 * aggregate's partition. A session starts where everything before is in Kafka already, and sends without a gap. So whoever
 * appends event <i>n</i> to the log does so when <i>n - 1</i> is there: also when a replica that was believed dead wakes up
 * and sends its last batch between those of its successor. Events may repeat; the first of each is in order.
 *
 * <p><b>Why nothing is lost.</b> The server keeps the log up to the confirmed position, which only moves past a transaction
 * when the broker has acknowledged all of its events. When the slot itself is lost, {@link Backlog} takes its place.
 */
final class RelaySession implements AutoCloseable {

    /** How many events may be on their way at once. */
    private static final int MAXIMUM_IN_FLIGHT = 2_000;

    private static final long DEAF_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Connection connection;
    private final String slot;
    private final ReplicationStream stream;
    private final Publisher publisher;
    private final OutboxColumns columns;
    private final RelayGauge gauge;
    private final InFlight inFlight = new InFlight();
    private Relation journal;
    private long toldAt;
    private long heardAt = System.nanoTime();

    private RelaySession(
            Connection connection, String slot, ReplicationStream stream, RelaySettings settings, RelayGauge gauge) {
        this.connection = connection;
        this.slot = slot;
        this.stream = stream;
        this.publisher = new Publisher(settings.brokers());
        this.columns = new OutboxColumns(settings.source());
        this.gauge = gauge;
    }

    /** Takes the slot, making it if need be; fails with SQL state 55006 while another replica has it. */
    static RelaySession open(RelaySettings settings, Clock clock, RelayGauge gauge) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        properties.setProperty("replication", "database");
        properties.setProperty("preferQueryMode", "simple");
        properties.setProperty("assumeMinServerVersion", "14");
        properties.setProperty("ApplicationName", "entente-relay");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty(
                "options", "-c wal_sender_timeout=" + settings.patience().toMillis());
        // Not by way of the driver manager, which does not see the driver from every class loader.
        Connection connection = new org.postgresql.Driver().connect(settings.url(), properties);
        try {
            String slot = ReplicationSlot.ready(connection).name();
            ReplicationStream stream = ReplicationStream.start(connection, slot, RelaySettings.PUBLICATION, clock);
            return new RelaySession(connection, slot, stream, settings, gauge);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    String slot() {
        return slot;
    }

    long confirmed() {
        return inFlight.confirmed();
    }

    /** Publishes what a lost slot left behind, if any; call it before {@link #publish}. */
    void recover(DataSource database) throws Exception {
        Backlog backlog = new Backlog(database, slot, columns);
        if (!backlog.isOwed()) {
            return;
        }
        inFlight.begin();
        backlog.publish(event -> {
            send(event);
            tellWhenDue();
        });
        drain(Integer.MAX_VALUE);
        inFlight.commit(0);
        backlog.settled();
    }

    void publish(BooleanSupplier stopping) throws Exception {
        while (!stopping.getAsBoolean()) {
            publisher.check();
            StreamMessage message = stream.read();
            switch (message) {
                case Output output -> take(PgOutput.decode(output.message()));
                case KeepAlive keepAlive -> {
                    inFlight.quietUntil(keepAlive.position());
                    if (keepAlive.replyNow()) {
                        tell(false);
                    }
                }
                case Silence _ -> {}
            }
            notice(message);
            tellWhenDue();
        }
        drain(3);
        tell(false);
    }

    private void take(WalMessage message) throws Exception {
        switch (message) {
            case Begin _ -> inFlight.begin();
            case Relation relation -> journal = relation;
            case Insert insert -> send(columns.read(journal.columns(), insert.values()));
            case Commit commit -> inFlight.commit(commit.end());
            case Other _ -> {}
        }
    }

    private void send(OutboxEvent event) throws Exception {
        while (!inFlight.await(MAXIMUM_IN_FLIGHT, ReplicationStream.READ_MILLIS)) {
            publisher.check();
            tell(false);
        }
        InFlight.Transaction transaction = inFlight.sending();
        publisher.publish(event, () -> {
            inFlight.acknowledge(transaction);
            gauge.published();
        });
    }

    /** Waits for what is on its way, but so many rounds at most. */
    private void drain(int rounds) throws Exception {
        for (int round = 0; round < rounds && !inFlight.await(0, ReplicationStream.READ_MILLIS); round++) {
            publisher.check();
            tell(false);
        }
    }

    private void tellWhenDue() throws SQLException {
        if (System.nanoTime() - toldAt >= TimeUnit.MILLISECONDS.toNanos(ReplicationStream.READ_MILLIS)) {
            tell(true);
        }
    }

    private void tell(boolean answer) throws SQLException {
        stream.confirm(inFlight.confirmed(), answer);
        toldAt = System.nanoTime();
    }

    /** A server that stopped answering, or a network that swallows everything, must not look like silence. */
    private void notice(StreamMessage message) throws SQLException {
        if (!(message instanceof Silence)) {
            heardAt = System.nanoTime();
        } else if (System.nanoTime() - heardAt > DEAF_NANOS) {
            throw new SQLException("Nothing heard from the database for 30 seconds", "08006");
        }
    }

    @Override
    public void close() throws SQLException {
        publisher.close();
        connection.close();
    }
}

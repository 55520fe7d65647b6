package org.entente.kit.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * The two usual ways to relay an outbox table, as rivals in {@link RelayMeasurement}: wake up by {@code NOTIFY}, or poll.
 *
 * <p>A trigger on the journal puts each row's position into {@code pending}; the relay takes a batch from there with
 * {@code SKIP LOCKED}, publishes it, waits for the broker and commits.
 */
final class TableRelay implements AutoCloseable {

    private static final String TAKE = "WITH taken AS (DELETE FROM pending WHERE position IN"
            + " (SELECT position FROM pending ORDER BY position LIMIT 500 FOR UPDATE SKIP LOCKED) RETURNING position)"
            + " SELECT "
            + OutboxColumns.NAMES.stream().map(name -> "j." + name).collect(Collectors.joining(", "))
            + " FROM journal j JOIN taken t ON t.position = j.position ORDER BY j.position";

    private final Connection connection;
    private final Publisher publisher;
    private final OutboxColumns columns = new OutboxColumns("/entente/test");
    private final int pollMillis;
    private final Thread thread;
    private volatile boolean stopping;

    /** @param pollMillis 0 listens for notifications */
    TableRelay(DataSource database, String brokers, int pollMillis) throws SQLException {
        this.connection = database.getConnection();
        this.publisher = new Publisher(brokers);
        this.pollMillis = pollMillis;
        prepare();
        this.thread = Thread.ofPlatform().start(this::run);
    }

    private void prepare() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS pending (position bigint PRIMARY KEY)");
            statement.execute("""
                    CREATE OR REPLACE FUNCTION make_pending() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN INSERT INTO pending VALUES (NEW.position); %s RETURN NULL; END $$""".formatted(pollMillis == 0 ? "PERFORM pg_notify('journal', '');" : ""));
            statement.execute("CREATE OR REPLACE TRIGGER pending AFTER INSERT ON journal"
                    + " FOR EACH ROW EXECUTE FUNCTION make_pending()");
            if (pollMillis == 0) {
                statement.execute("LISTEN journal");
            }
        }
    }

    private void run() {
        try {
            while (!stopping) {
                if (pollMillis == 0) {
                    connection.unwrap(PGConnection.class).getNotifications(500);
                } else {
                    TimeUnit.MILLISECONDS.sleep(pollMillis);
                }
                while (batch() > 0) {
                    // until there is none
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int batch() throws Exception {
        connection.setAutoCommit(false);
        List<OutboxEvent> events = new ArrayList<>();
        try (PreparedStatement take = connection.prepareStatement(TAKE);
                ResultSet row = take.executeQuery()) {
            while (row.next()) {
                events.add(columns.read(row));
            }
        }
        CountDownLatch open = new CountDownLatch(events.size());
        for (OutboxEvent event : events) {
            publisher.publish(event, open::countDown);
        }
        open.await();
        connection.commit();
        connection.setAutoCommit(true);
        return events.size();
    }

    @Override
    public void close() throws Exception {
        stopping = true;
        thread.join();
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER pending ON journal");
        }
        publisher.close();
        connection.close();
    }
}

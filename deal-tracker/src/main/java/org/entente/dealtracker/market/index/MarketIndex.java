package org.entente.dealtracker.market.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Keeps the {@link MarketMemory} as the database has it at the moment of each question.
 *
 * <p>Every change of a row of the market leaves the transaction that made it in {@code market_change}. A question first reads again
 * what the snapshot of the last reading did not see, all of it in one new snapshot, so that the answer holds exactly what was
 * committed before the question: nothing that is not committed, whoever asks, and nothing less, whatever order transactions
 * committed in and whichever replica consumed the facts. What it reads is as much as changed, not as much as there is.
 */
public final class MarketIndex {

    private static final String LOOK =
            "select pg_current_snapshot()::text, array(select distinct c.kind from market_change c where "
                    + MarketRows.UNSEEN + ")";

    private static final String ONE_SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private final DataSource database;
    private final ReentrantLock reading = new ReentrantLock(true);
    private final ReadWriteLock memoryLock = new ReentrantReadWriteLock();

    private volatile MarketMemory memory;
    private String seen;

    /** What a look at the database finds: its snapshot, and which kinds of rows changed. */
    private record Look(String snapshot, List<String> kinds) {}

    /** @param database connections outside any transaction that a caller may have, so that none of their own changes are seen */
    public MarketIndex(DataSource database) {
        this.database = database;
    }

    /** Reads the whole market, whatever was known before. */
    public void load() throws SQLException {
        reading.lock();
        try (Connection connection = database.getConnection()) {
            MarketMemory fresh = new MarketMemory();
            String snapshot = inOneSnapshot(connection, () -> {
                Look look = look(connection, null);
                for (MarketRows rows : MarketRows.values()) {
                    rows.load(fresh, connection);
                }
                return look.snapshot();
            });
            memoryLock.writeLock().lock();
            try {
                memory = fresh;
                seen = snapshot;
            } finally {
                memoryLock.writeLock().unlock();
            }
        } finally {
            reading.unlock();
        }
    }

    /** Answers as things are now; empty before the market has been loaded. */
    public <A> Optional<A> ask(Function<MarketMemory, A> question) throws SQLException {
        if (!refresh()) {
            return Optional.empty();
        }
        memoryLock.readLock().lock();
        try {
            return Optional.ofNullable(memory).map(question);
        } finally {
            memoryLock.readLock().unlock();
        }
    }

    /** Reads what changed; false before the market has been loaded. */
    public boolean refresh() throws SQLException {
        if (memory == null) {
            return false;
        }
        reading.lock();
        try (Connection connection = database.getConnection()) {
            Look look = look(connection, seen);
            if (look.kinds().isEmpty()) {
                seen = look.snapshot();
            } else {
                seen = inOneSnapshot(connection, () -> readUnseen(connection));
            }
            return true;
        } finally {
            reading.unlock();
        }
    }

    private String readUnseen(Connection connection) throws SQLException {
        Look look = look(connection, seen);
        boolean whole = false;
        memoryLock.writeLock().lock();
        try {
            for (String kind : look.kinds()) {
                MarketRows.valueOf(kind).loadUnseen(memory, connection, seen);
            }
            whole = true;
            return look.snapshot();
        } finally {
            if (!whole) {
                memory = null; // half of a change is no answer
            }
            memoryLock.writeLock().unlock();
        }
    }

    private interface Step {
        String take() throws SQLException;
    }

    private static String inOneSnapshot(Connection connection, Step step) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement begin = connection.createStatement()) {
            begin.execute(ONE_SNAPSHOT);
            String taken = step.take();
            connection.commit();
            return taken;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static Look look(Connection connection, String seen) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOOK)) {
            select.setString(1, seen);
            select.setString(2, seen);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Look(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray()));
            }
        }
    }
}

package org.entente.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.kit.journal.Chain;
import org.entente.kit.journal.ChainedRow;
import org.entente.kit.journal.JournalTable;
import org.entente.kit.persistence.DatabaseFault;

/** Walks rows and heads together in one snapshot of the database, aggregate by aggregate. */
@ApplicationScoped
class JournalVerifier implements ChainVerifier {

    private static final int FETCH = 1_000;
    /** Heads without rows and rows without a head are both in it. */
    private static final String EVERYTHING = "SELECT " + JournalTable.columns("j") + """
            , j.previous_hash, j.hash,
            coalesce(j.aggregate_id, h.aggregate_id), h.sequence, h.hash, h.seal, h.aggregate_id IS NOT NULL
            FROM journal j FULL JOIN journal_head h ON h.aggregate_id = j.aggregate_id
            ORDER BY coalesce(j.aggregate_id, h.aggregate_id), j.sequence""";

    private static final int CHAIN = JournalTable.COLUMN_COUNT;

    private final DataSource database;
    private final Chain chain;

    JournalVerifier(DataSource database, Chain chain) {
        this.database = database;
        this.chain = chain;
    }

    @Override
    public ChainReport verify() {
        return QuarkusTransaction.suspendingExisting().call(this::read);
    }

    private ChainReport read() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                statement.setFetchSize(FETCH);
                return walk(statement.executeQuery(EVERYTHING));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    private ChainReport walk(ResultSet row) throws SQLException {
        ChainWalk walk = new ChainWalk(chain);
        while (row.next()) {
            walk.enter(row.getObject(CHAIN + 3, UUID.class), head(row));
            if (row.getString(1) != null) {
                walk.row(new ChainedRow(JournalTable.read(row), row.getBytes(CHAIN + 1), row.getBytes(CHAIN + 2)));
            }
        }
        return walk.report();
    }

    private static ChainWalk.Head head(ResultSet row) throws SQLException {
        return row.getBoolean(CHAIN + 7)
                ? new ChainWalk.Head(row.getLong(CHAIN + 4), row.getBytes(CHAIN + 5), row.getBytes(CHAIN + 6))
                : null;
    }
}

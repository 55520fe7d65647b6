package org.entente.dealtracker.policychange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;
import org.entente.dealtracker.policy.application.ActiveRows;
import org.entente.kit.persistence.Statements;

@ApplicationScoped
class ActiveRowsQuery implements ActiveRows {

    private static final String REVISION = "select coalesce(max(revision), 0) from policy_change";
    private static final String ROWS = "select file, rows from policy_change where revision <= ? order by revision";

    private final Statements statements;

    ActiveRowsQuery(DataSource database) {
        statements = new Statements(database);
    }

    @Override
    public long revision() {
        return statements.query(REVISION, _ -> {}, row -> row.getLong(1)).getFirst();
    }

    @Override
    public List<Change> upTo(long revision) {
        return statements.query(
                ROWS,
                select -> select.setLong(1, revision),
                row -> new Change(row.getString(1), PolicyRowsColumn.nodes(row.getString(2))));
    }
}

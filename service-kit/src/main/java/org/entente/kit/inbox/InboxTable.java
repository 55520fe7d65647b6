package org.entente.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.kit.persistence.Statements;

/** Which events a consumer has had. */
@ApplicationScoped
class InboxTable {

    private static final String RECORD =
            "INSERT INTO inbox (consumer, event_id, handled) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String FIND = "SELECT 1 FROM inbox WHERE consumer = ? AND event_id = ?";

    private final Statements statements;

    InboxTable(DataSource database) {
        this.statements = new Statements(database);
    }

    /**
     * Records an event in the running transaction; waits for one that is just recording the same.
     *
     * @return false when it was recorded before
     */
    boolean record(String consumer, UUID eventId, boolean handled) {
        return 1
                == statements.update(RECORD, insert -> {
                    insert.setString(1, consumer);
                    insert.setObject(2, eventId);
                    insert.setBoolean(3, handled);
                });
    }

    boolean has(String consumer, UUID eventId) {
        return !statements
                .query(
                        FIND,
                        select -> {
                            select.setString(1, consumer);
                            select.setObject(2, eventId);
                        },
                        row -> true)
                .isEmpty();
    }
}

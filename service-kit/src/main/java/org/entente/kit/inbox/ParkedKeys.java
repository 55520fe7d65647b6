package org.entente.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.kit.persistence.Statements;

/** The keys whose records wait, and behind which event. */
@ApplicationScoped
class ParkedKeys {

    private static final String FIND =
            "SELECT event_id FROM parked_key WHERE consumer = ? AND topic = ? AND key = ? FOR UPDATE";
    private static final String PARK = """
            INSERT INTO parked_key (consumer, topic, key, event_id, parked_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";
    private static final String RELEASE = "DELETE FROM parked_key WHERE consumer = ? AND topic = ? AND key = ?";

    private final Statements statements;
    private final Clock clock;

    ParkedKeys(DataSource database, Clock clock) {
        this.statements = new Statements(database);
        this.clock = clock;
    }

    /** The event behind which the letter's key waits; locks it for the running transaction. */
    Optional<UUID> parkedBehind(Letter letter) {
        return statements.query(FIND, select -> bind(select, letter), row -> row.getObject(1, UUID.class)).stream()
                .findFirst();
    }

    /** A letter without a key parks nothing: nothing comes after it in order. */
    void park(Letter letter) {
        if (letter.key() == null) {
            return;
        }
        statements.update(PARK, insert -> {
            bind(insert, letter);
            insert.setObject(4, letter.eventId());
            insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
        });
    }

    void release(Letter letter) {
        statements.update(RELEASE, delete -> bind(delete, letter));
    }

    private static void bind(PreparedStatement statement, Letter letter) throws SQLException {
        statement.setString(1, letter.consumer());
        statement.setString(2, letter.topic());
        statement.setString(3, letter.key());
    }
}

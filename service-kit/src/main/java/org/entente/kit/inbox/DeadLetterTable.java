package org.entente.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.kit.persistence.Statements;

/** The letters that were set aside, in the order they came. */
@ApplicationScoped
class DeadLetterTable {

    private static final String ADD = """
            INSERT INTO dead_letter (consumer, topic, kafka_partition, kafka_offset, event_id, type, key, headers, data,
            reason, exception, attempts, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String SAME_RECORD =
            " WHERE consumer = ? AND topic = ? AND kafka_partition = ? AND kafka_offset = ?";

    private final Statements statements;
    private final LetterHeaders headers;
    private final Clock clock;

    DeadLetterTable(DataSource database, LetterHeaders headers, Clock clock) {
        this.statements = new Statements(database);
        this.headers = headers;
        this.clock = clock;
    }

    /** A letter that was set aside, with why and when. */
    record Aside(long position, Letter letter, Verdict verdict, OffsetDateTime at, boolean published) {}

    /** Harmless when the same record was set aside before. */
    void add(Letter letter, Verdict verdict) {
        statements.update(ADD, insert -> {
            bindRecord(insert, letter);
            insert.setObject(5, letter.eventId());
            insert.setString(6, letter.type());
            insert.setString(7, letter.key());
            insert.setString(8, headers.write(letter.headers()));
            insert.setBytes(9, letter.value());
            insert.setString(10, verdict.reason());
            insert.setString(11, verdict.exceptionClass());
            insert.setInt(12, verdict.attempts());
            insert.setObject(13, clock.instant().atOffset(ZoneOffset.UTC));
        });
    }

    /** Letters behind a position, oldest first. */
    List<Aside> after(long position, int limit) {
        return select(" WHERE position > ? ORDER BY position LIMIT ?", statement -> {
            statement.setLong(1, position);
            statement.setInt(2, limit);
        });
    }

    /** Letters of this event, whichever consumer set them aside. */
    List<Aside> ofEvent(UUID eventId) {
        return select(" WHERE event_id = ? ORDER BY position", statement -> statement.setObject(1, eventId));
    }

    /** The oldest letter of the same consumer and key. */
    Optional<Aside> firstOfKey(Letter letter) {
        String condition = " WHERE consumer = ? AND topic = ? AND key = ? ORDER BY position LIMIT 1";
        List<Aside> found = select(condition, statement -> {
            statement.setString(1, letter.consumer());
            statement.setString(2, letter.topic());
            statement.setString(3, letter.key());
        });
        return found.stream().findFirst();
    }

    /** The same record, when it was set aside before. */
    Optional<Aside> atPosition(Letter letter) {
        return select(SAME_RECORD, statement -> bindRecord(statement, letter)).stream()
                .findFirst();
    }

    void published(Aside aside) {
        statements.update(
                "UPDATE dead_letter SET published = true WHERE position = ?",
                statement -> statement.setLong(1, aside.position()));
    }

    void remove(Aside aside) {
        statements.update(
                "DELETE FROM dead_letter WHERE position = ?", statement -> statement.setLong(1, aside.position()));
    }

    /** Notes that a letter failed again. */
    void failedAgain(Aside aside, Verdict verdict) {
        String sql = "UPDATE dead_letter SET reason = ?, exception = ?, attempts = attempts + ? WHERE position = ?";
        statements.update(sql, statement -> {
            statement.setString(1, verdict.reason());
            statement.setString(2, verdict.exceptionClass());
            statement.setInt(3, verdict.attempts());
            statement.setLong(4, aside.position());
        });
    }

    private List<Aside> select(String condition, Statements.Binding binding) {
        return statements.query("SELECT * FROM dead_letter" + condition, binding, this::read);
    }

    private static void bindRecord(PreparedStatement statement, Letter letter) throws SQLException {
        statement.setString(1, letter.consumer());
        statement.setString(2, letter.topic());
        statement.setInt(3, letter.partition());
        statement.setLong(4, letter.offset());
    }

    private Aside read(ResultSet row) throws SQLException {
        Letter letter = new Letter(
                row.getString("consumer"),
                row.getString("topic"),
                row.getInt("kafka_partition"),
                row.getLong("kafka_offset"),
                row.getString("key"),
                headers.read(row.getString("headers")),
                row.getBytes("data"));
        Verdict verdict = new Verdict(row.getString("reason"), row.getString("exception"), row.getInt("attempts"));
        return new Aside(
                row.getLong("position"),
                letter,
                verdict,
                row.getObject("at", OffsetDateTime.class),
                row.getBoolean("published"));
    }
}

package org.entente.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.entente.kit.persistence.Statements;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** The keys of the last seven days with their answers. */
@ApplicationScoped
class IdempotencyKeys {

    static final Duration KEPT = Duration.ofDays(7);

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String CLAIM = """
            INSERT INTO idempotency_key (caller, path, key, request_hash, created_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";
    private static final String FIND = """
            SELECT request_hash, status, headers, body FROM idempotency_key WHERE caller = ? AND path = ? AND key = ?""";
    private static final String ANSWER = """
            UPDATE idempotency_key SET status = ?, headers = ?, body = ? WHERE caller = ? AND path = ? AND key = ?""";

    private final Statements statements;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyKeys(DataSource database, ObjectMapper json, Clock clock) {
        this.statements = new Statements(database);
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes the key for the running transaction; waits for a concurrent request with the same key.
     *
     * @return the answer, when the request was answered before
     * @throws Problem {@code idempotency-key-reused} when the key belongs to another request
     */
    Optional<StoredAnswer> claim(KeyedRequest request) {
        int claimed = statements.update(CLAIM, insert -> {
            bind(insert, 1, request);
            insert.setBytes(4, request.hash());
            insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
        });
        if (claimed == 1) {
            return Optional.empty();
        }
        return statements.query(FIND, select -> bind(select, 1, request), row -> answered(request, row)).stream()
                .findFirst();
    }

    void answer(KeyedRequest request, StoredAnswer answer) {
        String headers = write(answer.headers());
        statements.update(ANSWER, update -> {
            update.setInt(1, answer.status());
            update.setString(2, headers);
            update.setBytes(3, answer.body());
            bind(update, 4, request);
        });
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "purge-idempotency-keys")
    void purge() {
        statements.update(
                "DELETE FROM idempotency_key WHERE created_at < ?",
                delete -> delete.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC)));
    }

    private StoredAnswer answered(KeyedRequest request, ResultSet row) throws SQLException {
        if (!request.sameAs(row.getBytes("request_hash"))) {
            throw new Problem(CommonProblem.IDEMPOTENCY_KEY_REUSED, "Take a new Idempotency-Key for a new request.");
        }
        return new StoredAnswer(row.getInt("status"), read(row.getString("headers")), row.getBytes("body"));
    }

    private String write(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String headers) {
        try {
            return json.readValue(headers, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, int first, KeyedRequest request) throws SQLException {
        statement.setString(first, request.caller());
        statement.setString(first + 1, request.path());
        statement.setString(first + 2, request.key());
    }
}

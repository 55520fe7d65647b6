package org.entente.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.contracts.deals.DealWithdrawn;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Tokens;
import org.entente.kit.journal.Journal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tampers as somebody would who owns the tables but does not have the audit key. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ChainVerifierTest {

    @Inject
    Journal journal;

    @Inject
    ChainVerifier verifier;

    @Inject
    DataSource database;

    private final UUID deal = UUID.randomUUID();

    @BeforeEach
    void recordFourEvents() throws SQLException {
        execute("CREATE TABLE journal_copy AS SELECT * FROM journal WHERE false");
        execute("CREATE TABLE head_copy AS SELECT * FROM journal_head WHERE false");
        for (int i = 1; i <= 4; i++) {
            String reason = "reason " + i;
            QuarkusTransaction.requiringNew().run(() -> journal.append(deal, new DealWithdrawn(deal, reason)));
        }
        execute("INSERT INTO journal_copy SELECT * FROM journal WHERE aggregate_id = '%s'".formatted(deal));
        execute("INSERT INTO head_copy SELECT * FROM journal_head WHERE aggregate_id = '%s'".formatted(deal));
    }

    /** So that the next test starts from a journal that is whole. */
    @AfterEach
    void restore() throws SQLException {
        tamper("DELETE FROM journal WHERE aggregate_id = '%s'".formatted(deal));
        execute("DELETE FROM journal_head WHERE aggregate_id = '%s'".formatted(deal));
        execute("INSERT INTO journal OVERRIDING SYSTEM VALUE SELECT * FROM journal_copy");
        execute("INSERT INTO journal_head SELECT * FROM head_copy");
        execute("DROP TABLE journal_copy, head_copy");
        assertThat(verifier.verify().firstBroken()).isNull();
    }

    @Test
    void givenNobodyTampered_whenTheChainIsVerified_thenItIsIntact() {
        ChainReport report = verifier.verify();

        assertThat(report.intact()).isTrue();
        assertThat(report.firstBroken()).isNull();
        assertThat(report.rows()).isGreaterThanOrEqualTo(4);
        assertThat(report.topics().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(report.rows());
    }

    @Test
    void givenTheTrigger_whenARowIsChangedOrRemoved_thenTheDatabaseRefuses() {
        assertThatThrownBy(() -> execute("UPDATE journal SET data = '{}' WHERE aggregate_id = '%s'".formatted(deal)))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("DELETE FROM journal WHERE aggregate_id = '%s'".formatted(deal)))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute("TRUNCATE journal")).hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @CsvSource({
        "data, '''{}'''",
        "actor_name, '''somebody else'''",
        "recorded_at, recorded_at - interval '1 day'",
        "topic, '''other'''",
        "type, '''other'''",
        "event_id, gen_random_uuid()",
        "correlation_id, NULL",
        "actor_organization, gen_random_uuid()",
        "hash, '''\\x00'''",
        "previous_hash, '''\\x00'''"
    })
    void givenAChangedRow_whenTheChainIsVerified_thenThePlaceIsNamed(String column, String value) throws SQLException {
        tamper("UPDATE journal SET %s = %s WHERE aggregate_id = '%s' AND sequence = 2".formatted(column, value, deal));

        assertBroken(2);
    }

    @Test
    void givenARowRemovedInTheMiddle_whenTheChainIsVerified_thenThePlaceIsNamed() throws SQLException {
        tamper("DELETE FROM journal WHERE aggregate_id = '%s' AND sequence = 3".formatted(deal));

        assertBroken(3);
    }

    @Test
    void givenTheFollowingRowsRenumbered_whenTheChainIsVerified_thenThePlaceIsNamed() throws SQLException {
        tamper("DELETE FROM journal WHERE aggregate_id = '%s' AND sequence = 3".formatted(deal));
        tamper("UPDATE journal SET sequence = 3 WHERE aggregate_id = '%s' AND sequence = 4".formatted(deal));

        assertBroken(3);
    }

    @Test
    void givenTheLastRowRemoved_whenTheChainIsVerified_thenThePlaceIsNamed() throws SQLException {
        tamper("DELETE FROM journal WHERE aggregate_id = '%s' AND sequence = 4".formatted(deal));

        assertBroken(4);
    }

    @Test
    void givenTheLastRowRemovedAndTheHeadSetBack_whenTheChainIsVerified_thenThePlaceIsNamed() throws SQLException {
        tamper("DELETE FROM journal WHERE aggregate_id = '%s' AND sequence = 4".formatted(deal));
        execute("""
                UPDATE journal_head h SET sequence = j.sequence, hash = j.hash FROM journal j
                WHERE j.aggregate_id = h.aggregate_id AND j.sequence = 3 AND h.aggregate_id = '%s'""".formatted(deal));

        assertBroken(3);
    }

    @Test
    void givenTwoRowsSwapped_whenTheChainIsVerified_thenThePlaceIsNamed() throws SQLException {
        String set = "UPDATE journal SET sequence = %s WHERE aggregate_id = '%s' AND sequence = %s";
        tamper(set.formatted(99, deal, 2));
        tamper(set.formatted(2, deal, 3));
        tamper(set.formatted(3, deal, 99));

        assertBroken(2);
    }

    @Test
    void givenAllRowsButNotTheHeadRemoved_whenTheChainIsVerified_thenThePlaceIsNamed() throws SQLException {
        tamper("DELETE FROM journal WHERE aggregate_id = '%s'".formatted(deal));

        assertBroken(1);
    }

    @Test
    void givenTheHeadRemoved_whenTheChainIsVerified_thenThePlaceIsNamed() throws SQLException {
        execute("DELETE FROM journal_head WHERE aggregate_id = '%s'".formatted(deal));

        assertBroken(4);
    }

    @Test
    void givenAnAuditor_whenTheResourceIsRead_thenItReportsTheBreak() throws SQLException {
        tamper("DELETE FROM journal WHERE aggregate_id = '%s' AND sequence = 3".formatted(deal));

        var response = RestAssured.given().auth().oauth2(Tokens.of("auditor")).get("/api/v1/audit/sample-service");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.<Boolean>path("intact")).isFalse();
        assertThat(response.<String>path("firstBroken.aggregateId")).isEqualTo(deal.toString());
        assertThat(response.<Integer>path("firstBroken.sequence")).isEqualTo(3);
    }

    @Test
    void givenAnotherRole_whenTheResourceIsRead_thenItIsForbidden() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("company-admin"))
                .get("/api/v1/audit/sample-service")
                .then()
                .statusCode(403);
    }

    private void assertBroken(long sequence) {
        ChainReport report = verifier.verify();
        assertThat(report.intact()).isFalse();
        assertThat(report.firstBroken().aggregateId()).isEqualTo(deal);
        assertThat(report.firstBroken().sequence()).isEqualTo(sequence);
        assertThat(report.firstBroken().what()).isNotBlank();
    }

    private void tamper(String sql) throws SQLException {
        execute("ALTER TABLE journal DISABLE TRIGGER USER");
        try {
            execute(sql);
        } finally {
            execute("ALTER TABLE journal ENABLE TRIGGER USER");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

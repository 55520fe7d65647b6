package org.entente.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kit.http.NoteCalls.as;
import static org.entente.kit.http.NoteCalls.text;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.sample.SlowNotes;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IdempotentTest {

    @Inject
    DataSource database;

    @Inject
    IdempotencyKeys keys;

    private final String key = UUID.randomUUID().toString();

    @Test
    void givenAnAnswer_whenTheRequestIsRepeated_thenTheAnswerIsTheSameAndThereIsOneEffect() {
        String text = "once " + key;
        Response first = post(text);

        Response second = post(text);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).startsWith("/api/v1/notes/").isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo("\"0\"").isEqualTo(first.header("ETag"));
        assertThat(second.contentType()).startsWith("application/json");
        assertThat(count(text)).isEqualTo(1);
    }

    @Test
    void givenARunningRequest_whenItIsRepeatedMeanwhile_thenBothGetTheSameAnswer() throws Exception {
        SlowNotes.entered = new CountDownLatch(1);
        SlowNotes.mayGoOn = new CountDownLatch(1);
        String text = "slow " + key;
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> post(text));
        assertThat(SlowNotes.entered.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Response> second = CompletableFuture.supplyAsync(() -> post(text));

        SlowNotes.mayGoOn.countDown();

        assertThat(second.get(10, TimeUnit.SECONDS).asString())
                .isEqualTo(first.get(10, TimeUnit.SECONDS).asString());
        assertThat(count(text)).isEqualTo(1);
    }

    @Test
    void givenAKey_whenAnotherRequestUsesIt_thenItIsRefused() {
        post("one " + key);

        Response other = post("other " + key);

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.path("code").toString()).isEqualTo("idempotency-key-reused");
        assertThat(count("other " + key)).isZero();
    }

    @Test
    void givenAKey_whenAnotherCallerUsesIt_thenItIsAnotherKey() {
        post("mine " + key);

        Response other = as("buyer")
                .header("Idempotency-Key", key)
                .body(text("yours " + key))
                .post("/api/v1/notes");

        assertThat(other.statusCode()).isEqualTo(201);
    }

    @Test
    void givenARefusal_whenTheRequestIsRepeated_thenItIsRefusedInTheSameWords() {
        Response first = post("refused " + key);

        Response second = post("refused " + key);

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(first.contentType()).startsWith("application/problem+json");
        assertThat(first.path("allowed").toString()).isEqualTo("[other]");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void givenAKeyAroundTheUseCase_whenTheVersionChanges_thenTheAnswerHasTheNewOne() {
        String id = post("calm " + key).path("id");

        Response shout = as("company-admin")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post("/api/v1/notes/" + id + "/shout");

        assertThat(shout.statusCode()).isEqualTo(200);
        assertThat(shout.<Integer>path("version")).isEqualTo(1);
    }

    @Test
    void givenAnOldKey_whenKeysArePurged_thenItIsForgotten() throws SQLException {
        String text = "old " + key;
        post(text);
        sql("UPDATE idempotency_key SET created_at = created_at - interval '8 days' WHERE key = '" + key + "'");

        keys.purge();

        assertThat(post(text).statusCode()).isEqualTo(201);
        assertThat(count(text)).isEqualTo(2);
    }

    @Test
    void givenAKeyThatIsTooLong_whenItIsSent_thenItIsRefused() {
        Response response = as("company-admin")
                .header("Idempotency-Key", "x".repeat(201))
                .body(text("long"))
                .post("/api/v1/notes");

        assertThat(response.statusCode()).isEqualTo(400);
    }

    private Response post(String text) {
        return as("company-admin")
                .header("Idempotency-Key", key)
                .body(text(text))
                .post("/api/v1/notes");
    }

    private long count(String text) {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement("SELECT count(*) FROM note WHERE text = ?")) {
            select.setString(1, text);
            var row = select.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.entente.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.contracts.EventCodec;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.deals.DealHeld;
import org.entente.contracts.deals.DealWithdrawn;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Tokens;
import org.entente.kit.fixture.Topics;
import org.entente.kit.sample.DealConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InboxTest {

    private static final String TOPIC = "deals.deals";
    private static final String DEAD_LETTERS = "deals.deals.sample-service.dlq";
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    DataSource database;

    private final Topics topics = Topics.open();
    private final UUID deal = UUID.randomUUID();

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void givenARepeat_whenItArrives_thenItChangesNothing() {
        EventMetadata first = publish(1, "first");
        topics.publish(first, new DealWithdrawn(deal, "first"));
        publish(2, "last");

        awaitEffects("first", "last");

        assertThat(DealConsumer.CALLS.get(deal)).containsExactly("first", "last");
    }

    @Test
    void givenAPoison_whenItArrives_thenItsKeyWaitsAndOtherKeysGoOn() {
        UUID other = UUID.randomUUID();
        EventMetadata before = publish(1, "before");
        EventMetadata poison = publish(2, "poison");
        EventMetadata behind = publish(3, "behind");
        topics.publish(before, new DealWithdrawn(deal, "before"));
        topics.publish(other, 1, new DealWithdrawn(other, "other"));

        await().atMost(Duration.ofSeconds(5)).until(() -> DealConsumer.CALLS.containsKey(other));
        var letters = topics.readKey(DEAD_LETTERS, deal.toString(), 2, PATIENCE);

        assertThat(effects(deal)).containsExactly("before");
        assertThat(DealConsumer.CALLS.get(deal)).containsExactly("before", "poison", "poison", "poison");
        assertThat(letters).hasSize(2);
        var first = letters.getFirst();
        assertThat(Topics.metadata(first)).isEqualTo(poison);
        assertThat(first.value()).isEqualTo(EventCodec.encode(new DealWithdrawn(deal, "poison")));
        assertThat(Topics.header(first, "dead-letter-reason")).isEqualTo("cannot make sense of it");
        assertThat(Topics.header(first, "dead-letter-attempts")).isEqualTo("3");
        assertThat(Topics.header(first, "dead-letter-exception-class"))
                .isEqualTo(IllegalArgumentException.class.getName());
        assertThat(position(first)).isEqualTo(position(poison));
        assertThat(Topics.metadata(letters.getLast())).isEqualTo(behind);
        assertThat(Topics.header(letters.getLast(), "dead-letter-reason")).isEqualTo("parked behind " + poison.id());
        assertThat(Topics.header(letters.getLast(), "dead-letter-attempts")).isEqualTo("0");
    }

    @Test
    void givenAParkedKey_whenItIsDrivenAgain_thenItsEventsAreHandledInOrderAndTheKeyIsFree() {
        EventMetadata poison = publish(1, "poison");
        publish(2, "second");
        topics.readKey(DEAD_LETTERS, deal.toString(), 2, PATIENCE);
        assertThat(listed()).contains(poison.id().toString());
        DealConsumer.CURED.put(deal, true);

        redrive("program-office", poison.id(), 202);

        awaitEffects("poison", "second");
        publish(3, "third");
        awaitEffects("poison", "second", "third");
        assertThat(listed()).doesNotContain(poison.id().toString());
    }

    @Test
    void givenAPoisonThatIsNotCured_whenItIsDrivenAgain_thenItStaysWithEverythingBehindIt() {
        EventMetadata poison = publish(1, "poison");
        publish(2, "second");
        topics.readKey(DEAD_LETTERS, deal.toString(), 2, PATIENCE);

        redrive("program-office", poison.id(), 202);

        await().atMost(PATIENCE).until(() -> DealConsumer.CALLS.get(deal).size() == 6);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(attempts(poison.id())).isEqualTo(6));
        assertThat(effects(deal)).isEmpty();
    }

    @Test
    void givenALockHeldBySomebody_whenItIsLetGo_thenTheEventIsHandledOnce() throws SQLException {
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("LOCK TABLE note_lock");
            publish(1, "locked");
            await().atMost(PATIENCE)
                    .until(() ->
                            DealConsumer.CALLS.getOrDefault(deal, List.of()).size() > 4);
            holder.rollback();
            holder.setAutoCommit(true);
        }

        awaitEffects("locked");

        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void givenAConnectionThatIsCut_whenThereIsANewOne_thenTheEventIsHandledOnce() {
        publish(1, "cut");

        awaitEffects("cut");

        assertThat(DealConsumer.CALLS.get(deal)).hasSize(3);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void givenAnUnknownType_whenItArrives_thenItIsRecordedAndSkipped() {
        UUID id = UUID.randomUUID();
        Map<String, String> headers = new HashMap<>(EventCodec.toHeaders(new EventMetadata(
                id,
                "org.entente.deal.celebrated.v1",
                "/entente/test",
                deal,
                1,
                java.time.Instant.EPOCH,
                null,
                null,
                null,
                null)));
        topics.publish(TOPIC, deal.toString(), headers, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        publish(2, "known");

        awaitEffects("known");

        assertThat(query("SELECT handled::text FROM inbox WHERE event_id = '" + id + "'"))
                .containsExactly("false");
    }

    @Test
    void givenATypeWithoutAReaction_whenItArrives_thenItIsAcknowledgedWithoutTheDatabase() throws SQLException {
        publish(1, "before");
        awaitEffects("before");
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("LOCK TABLE inbox, parked_key, dead_letter IN ACCESS EXCLUSIVE MODE");

            publishHeld(2);

            var held = topics.readKey(TOPIC, deal.toString(), 2, PATIENCE).getLast();
            await().atMost(PATIENCE).until(() -> topics.isCommitted("sample-service", held));
            holder.rollback();
            holder.setAutoCommit(true);
        }
    }

    @Test
    void givenAParkedKey_whenATypeWithoutAReactionArrives_thenItDoesNotWaitThere() {
        EventMetadata poison = publish(1, "poison");
        publishHeld(2);
        publish(3, "behind");
        topics.readKey(DEAD_LETTERS, deal.toString(), 2, PATIENCE);

        assertThat(deadLetters()).containsExactly("cannot make sense of it", "parked behind " + poison.id());

        DealConsumer.CURED.put(deal, true);
        redrive("program-office", poison.id(), 202);
        awaitEffects("poison", "behind");
    }

    @Test
    void givenARecordThatIsNoEvent_whenItArrives_thenItIsADeadLetter() {
        byte[] noise = {1, 2, 3};
        topics.publish(TOPIC, deal.toString(), Map.of(), noise);

        var letters = topics.readKey(DEAD_LETTERS, deal.toString(), 1, PATIENCE);

        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo(noise);
            assertThat(Topics.header(letter, "dead-letter-reason")).contains("missing");
        });
    }

    @Test
    void givenAnotherRole_whenDeadLettersAreAskedFor_thenItIsForbidden() {
        redrive("company-admin", UUID.randomUUID(), 403);
    }

    @Test
    void givenNoSuchDeadLetter_whenItIsDrivenAgain_thenItIsNotFound() {
        redrive("program-office", UUID.randomUUID(), 404);
    }

    private EventMetadata publish(long sequence, String reason) {
        return topics.publish(deal, sequence, new DealWithdrawn(deal, reason));
    }

    /** A fact of the topic that the sample consumer has no reaction to. */
    private EventMetadata publishHeld(long sequence) {
        return topics.publish(
                deal,
                sequence,
                new DealHeld(deal, UUID.randomUUID(), HoldReason.MANUAL, "A question is open.", "Buyer", "an answer"));
    }

    private void awaitEffects(String... reasons) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effects(deal)).containsExactlyInAnyOrder(reasons));
    }

    private List<String> effects(UUID of) {
        return query("SELECT substr(text, 43) FROM note WHERE text LIKE 'deal " + of + "%'");
    }

    private List<String> deadLetters() {
        return query("SELECT reason FROM dead_letter WHERE key = '" + deal + "'");
    }

    private int attempts(UUID eventId) {
        return Integer.parseInt(query("SELECT attempts::text FROM dead_letter WHERE event_id = '" + eventId + "'")
                .getFirst());
    }

    private String position(org.apache.kafka.clients.consumer.ConsumerRecord<?, ?> letter) {
        return Topics.header(letter, "dead-letter-topic") + "/" + Topics.header(letter, "dead-letter-partition") + "/"
                + Topics.header(letter, "dead-letter-offset");
    }

    private String position(EventMetadata event) {
        return topics.readKey(TOPIC, deal.toString(), 2, PATIENCE).stream()
                .filter(entry -> Topics.metadata(entry).id().equals(event.id()))
                .map(entry -> entry.topic() + "/" + entry.partition() + "/" + entry.offset())
                .findFirst()
                .orElseThrow();
    }

    private static String listed() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.of("program-office"))
                .queryParam("limit", 200)
                .get("/api/v1/dead-letters/sample-service")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void redrive(String person, UUID eventId, int status) {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of(person))
                .post("/api/v1/dead-letters/sample-service/" + eventId + "/redrive")
                .then()
                .statusCode(status);
    }

    private List<String> query(String sql) {
        try (Connection connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

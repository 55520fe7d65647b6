package org.entente.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.entente.contracts.EventCodec;
import org.entente.contracts.EventMetadata;
import org.entente.kit.fixture.Topics;
import org.entente.kit.journal.PlainJournal;
import org.entente.parts.KafkaPart;
import org.entente.parts.KafkaSettings;
import org.entente.parts.PostgresPart;
import org.entente.parts.PostgresSettings;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Whatever is killed while events are written: each is published, and the first of each in order. */
class RelayFaultsTest {

    private static final String DATABASE = "relay_test";
    private static final String SLOT = "entente_outbox_relay_test";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final long SEED = 7;

    @TempDir
    static Path home;

    private static PostgresPart postgres;
    private static KafkaPart kafka;
    private static PGSimpleDataSource database;
    private static RelaySettings settings;

    private String topic;
    private Topics topics;

    @BeforeAll
    static void startParts() {
        postgres = PostgresPart.start(new PostgresSettings(home, 0, DATABASE));
        kafka = KafkaPart.start(new KafkaSettings(home, 0, 0));
        database = new PGSimpleDataSource();
        database.setURL(postgres.jdbcUrl(DATABASE));
        database.setUser(DATABASE);
        database.setPassword(postgres.password(DATABASE));
        database.setConnectTimeout(2);
        Flyway.configure().dataSource(database).locations("db/kit").load().migrate();
        settings = new RelaySettings(
                postgres.jdbcUrl(DATABASE),
                DATABASE,
                postgres.password(DATABASE),
                kafka.bootstrapServers(),
                "/entente/test",
                Duration.ofSeconds(3),
                Duration.ofMillis(300));
    }

    @AfterAll
    static void stopParts() {
        kafka.kill();
        postgres.kill();
    }

    @BeforeEach
    void createTopic() throws Exception {
        topic = "test." + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()))) {
            admin.createTopics(Set.of(new NewTopic(topic, 3, (short) 1))).all().get();
        }
        topics = Topics.at(kafka.bootstrapServers());
    }

    @AfterEach
    void closeTopics() {
        topics.close();
    }

    @Test
    void givenConcurrentWriters_whenTheyCommit_thenEachAggregateIsPublishedInOrder() throws Exception {
        try (Relay relay = relay()) {
            writeUntil(400);

            assertThat(assertPublished().repeats()).isZero();
        }
    }

    /** The control: were the witness blind, the other tests could not fail. */
    @Test
    void givenAGapAndAMissingEvent_whenTheWitnessReads_thenItNoticesBoth() throws Exception {
        UUID aggregate = UUID.randomUUID();
        for (long sequence : new long[] {1, 3, 2}) {
            EventMetadata event = new EventMetadata(
                    UUID.randomUUID(),
                    "test",
                    "/entente/test",
                    aggregate,
                    sequence,
                    Instant.EPOCH,
                    null,
                    null,
                    null,
                    null);
            topics.publish(topic, aggregate.toString(), EventCodec.toHeaders(event), new byte[0]);
        }

        Witness witness = Witness.read(topics, topic, Set.of(UUID.randomUUID()), Duration.ofSeconds(1));

        assertThat(witness.seen()).hasSize(3);
        assertThat(witness.outOfOrder()).isPositive();
    }

    @Test
    void givenTwoReplicas_whenTheOneThatPublishesLeaves_thenTheOtherGoesOn() throws Exception {
        try (Relay first = relay()) {
            await().until(() -> first.gauge().state() == RelayState.PUBLISHING);
            try (Relay second = relay();
                    Writers writers = writers()) {
                await().until(() -> second.gauge().state() == RelayState.STANDING_BY);
                await().until(() -> writers.commits() > 100);

                first.close();

                await().atMost(PATIENCE).until(() -> second.gauge().state() == RelayState.PUBLISHING);
                int now = writers.commits();
                await().until(() -> writers.commits() > now + 100);
                writers.close();
                assertPublished();
            }
        }
    }

    @Test
    void givenABroker_whenItIsKilledAndStartedAgain_thenNothingIsLostOrReordered() throws Exception {
        try (Relay relay = relay();
                Writers writers = writers()) {
            await().atMost(PATIENCE).until(() -> relay.gauge().count() > 100);

            kafka.kill();
            int then = writers.commits();
            await().until(() -> writers.commits() > then + 300);
            kafka.restart();

            writers.close();
            assertPublished();
        }
    }

    @Test
    void givenADatabase_whenItIsKilledAndStartedAgain_thenNothingIsLostOrReordered() throws Exception {
        try (Relay relay = relay();
                Writers writers = writers()) {
            await().atMost(PATIENCE).until(() -> relay.gauge().count() > 100);

            postgres.kill();
            postgres.restart();

            int then = writers.commits();
            await().atMost(PATIENCE).until(() -> writers.commits() > then + 100);
            writers.close();
            assertPublished();
        }
    }

    @Test
    void givenADatabase_whenItShutsDownInOrder_thenTheRelayDoesNotHoldItUp() throws Exception {
        try (Relay relay = relay()) {
            writeUntil(50);
            await().atMost(PATIENCE).until(() -> relay.gauge().state() == RelayState.PUBLISHING);
            long begin = System.nanoTime();

            postgres.stop();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
            postgres.restart();
            assertPublished();
        }
    }

    @Test
    void givenAProcess_whenItIsKilledMidStream_thenItsSuccessorGoesOnWhereItWas() throws Exception {
        try (RelayProcess process = RelayProcess.start(settings, home.resolve("killed.log"));
                Writers writers = writers()) {
            awaitPublication();

            process.kill();
            try (Relay successor = relay()) {
                await().atMost(PATIENCE).until(() -> successor.gauge().count() > 100);
                writers.close();
                assertPublished();
            }
        }
    }

    @Test
    void givenAProcessThatStandsStill_whenItWakesUpAfterItsSuccessorTookOver_thenOrderHolds() throws Exception {
        try (RelayProcess process = RelayProcess.start(settings, home.resolve("stopped.log"));
                Writers writers = writers()) {
            awaitPublication();

            process.signal("STOP");
            try (Relay successor = relay()) {
                await().atMost(PATIENCE).until(() -> successor.gauge().count() > 100);
                process.signal("CONT");
                int then = writers.commits();
                await().until(() -> writers.commits() > then + 200);
                writers.close();
                assertPublished();
            }
        }
    }

    @Test
    void givenALostSlot_whenTheRelayStarts_thenItPublishesFromTheTableWhatIsOwed() throws Exception {
        try (Relay relay = relay()) {
            writeUntil(100);
            assertPublished();
            String mark = mark();
            writeUntil(1);
            await().atMost(PATIENCE).until(() -> !mark.equals(mark()));
            assertPublished();
        }
        execute("SELECT pg_drop_replication_slot('" + SLOT + "')");
        writeUntil(50);

        try (Relay relay = relay()) {
            Witness witness = assertPublished();

            assertThat(witness.repeats()).isLessThan(100);
            await().untilAsserted(() ->
                    assertThat(query("SELECT recovering FROM relay_progress")).isEqualTo("f"));
        }
    }

    private static Relay relay() {
        Relay relay = new Relay(settings, database, Clock.systemUTC());
        relay.start();
        return relay;
    }

    private Writers writers() {
        return new Writers(new PlainJournal(database, topic), SEED);
    }

    private void writeUntil(int commits) throws InterruptedException {
        try (Writers writers = writers()) {
            await().atMost(PATIENCE).until(() -> writers.commits() >= commits);
        }
    }

    private void awaitPublication() {
        assertThat(topics.read(topic, PATIENCE, records -> records.size() > 100))
                .hasSizeGreaterThan(100);
    }

    private Witness assertPublished() throws SQLException {
        Set<UUID> written = written();
        Witness witness = Witness.read(topics, topic, written, PATIENCE);
        assertThat(witness.seen()).isEqualTo(written);
        assertThat(witness.outOfOrder()).isZero();
        return witness;
    }

    private Set<UUID> written() throws SQLException {
        try (Connection connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT event_id FROM journal WHERE topic = '" + topic + "'")) {
            Set<UUID> written = new HashSet<>();
            while (rows.next()) {
                written.add(rows.getObject(1, UUID.class));
            }
            return written;
        }
    }

    private static String mark() throws SQLException {
        return String.valueOf(query("SELECT published_snapshot FROM relay_progress"));
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

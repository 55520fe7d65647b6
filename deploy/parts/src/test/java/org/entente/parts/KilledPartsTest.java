package org.entente.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledPartsTest {

    @TempDir
    Path home;

    @Test
    void givenCommittedRows_whenPostgresIsKilledAndStartedAgain_thenTheyAreThere() throws SQLException {
        try (PostgresPart postgres = PostgresPart.start(new PostgresSettings(home, 0, "ledger"))) {
            execute(postgres, "CREATE TABLE entry (id int)");
            execute(postgres, "INSERT INTO entry VALUES (1), (2)");
            long before = postgres.pid();

            postgres.kill();
            assertThat(postgres.isRunning()).isFalse();
            postgres.restart();

            assertThat(postgres.pid()).isNotEqualTo(before);
            try (Connection connection = connect(postgres);
                    Statement statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT count(*), current_setting('wal_level') FROM entry")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(2);
                assertThat(rows.getString(2)).isEqualTo("logical");
            }
        }
    }

    @Test
    void givenStoppedPostgres_thenNoProcessWorksInItsDataFolder() {
        PostgresSettings settings = new PostgresSettings(home, 0, "ledger");
        PostgresPart postgres = PostgresPart.start(settings);

        postgres.stop();

        assertThat(new PostgresCluster(settings).workers()).isEmpty();
        assertThat(settings.pidFile()).doesNotExist();
    }

    @Test
    void givenAcknowledgedRecords_whenKafkaIsKilledAndStartedAgain_thenTheyAreThere() throws Exception {
        try (KafkaPart kafka = KafkaPart.start(new KafkaSettings(home, 0, 0))) {
            Map<String, Object> client = Map.of("bootstrap.servers", kafka.bootstrapServers());
            try (Admin admin = Admin.create(client)) {
                admin.createTopics(List.of(new NewTopic("ledger", 1, (short) 1)))
                        .all()
                        .get(30, TimeUnit.SECONDS);
            }
            try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>("ledger", "a", "one")).get(30, TimeUnit.SECONDS);
            }

            kafka.kill();
            assertThat(kafka.isRunning()).isFalse();
            kafka.restart();

            assertThat(readAll(client)).containsExactly("one");
        }
    }

    private static List<String> readAll(Map<String, Object> client) {
        try (var consumer = new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("ledger", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return StreamSupport.stream(
                            consumer.poll(java.time.Duration.ofSeconds(30)).spliterator(), false)
                    .map(record -> record.value())
                    .toList();
        }
    }

    private static void execute(PostgresPart postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(PostgresPart postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("ledger"), "ledger", postgres.password("ledger"));
    }
}

package org.entente.kit.relay;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.entente.kit.fixture.Topics;
import org.entente.kit.journal.PlainJournal;
import org.entente.parts.KafkaPart;
import org.entente.parts.KafkaSettings;
import org.entente.parts.PostgresPart;
import org.entente.parts.PostgresSettings;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGPoolingDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Measures how long an event takes from the moment its command is due to a Kafka consumer, open loop at 200 a second, for
 * three relays in turn: the replication stream, {@code NOTIFY}, and polling every 50 ms. How to run it: see
 * {@code docs/adr/0003-outbox-relay-by-logical-replication.md}.
 */
@SuppressWarnings({"deprecation", "SystemOut"
}) // the driver's own small pool is enough here, and the result goes to the console
class RelayMeasurement {

    private static final int RATE = 200;
    private static final int WARM_UP_SECONDS = 4;
    private static final int SECONDS = 10;
    private static final int ROUNDS = 3;
    private static final String DATABASE = "relay_measurement";
    private static final int PARTITIONS = 6;

    private enum Rival {
        STREAM,
        NOTIFY,
        POLL
    }

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final PGPoolingDataSource pool = new PGPoolingDataSource();
    private PostgresPart postgres;
    private KafkaPart kafka;
    private RelaySettings settings;

    @TempDir
    Path home;

    @BeforeEach
    void start() throws SQLException {
        postgres = PostgresPart.start(new PostgresSettings(home, 0, DATABASE));
        kafka = KafkaPart.start(new KafkaSettings(home, 0, 0));
        String url = postgres.jdbcUrl(DATABASE);
        String password = postgres.password(DATABASE);
        database.setURL(url);
        database.setUser(DATABASE);
        database.setPassword(password);
        pool.setURL(url);
        pool.setUser(DATABASE);
        pool.setPassword(password);
        pool.setMaxConnections(8);
        settings = new RelaySettings(url, DATABASE, password, kafka.bootstrapServers(), "/entente/test");
        Flyway.configure().dataSource(database).locations("db/kit").load().migrate();
    }

    @AfterEach
    void stop() {
        kafka.kill();
        postgres.kill();
    }

    @Test
    void compare() throws Exception {
        Map<Rival, List<Histogram>> results = new EnumMap<>(Rival.class);
        // The first round only warms up.
        for (int round = 0; round <= ROUNDS; round++) {
            for (Rival rival : Rival.values()) {
                Histogram result = measure(rival);
                if (round > 0) {
                    results.computeIfAbsent(rival, _ -> new ArrayList<>()).add(result);
                }
                print(rival + " round " + round, result);
            }
        }
        results.forEach((rival, histograms) -> System.out.printf(
                "%s medians: p50 %.2f ms, p99 %.2f ms%n", rival, median(histograms, 50), median(histograms, 99)));
    }

    private Histogram measure(Rival rival) throws Exception {
        String topic = "measured." + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()))) {
            admin.createTopics(Set.of(new NewTopic(topic, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
        try (AutoCloseable _ = start(rival);
                Topics topics = Topics.at(kafka.bootstrapServers());
                KafkaConsumer<String, byte[]> consumer = topics.consumer()) {
            return drive(topic, consumer);
        }
    }

    private AutoCloseable start(Rival rival) throws SQLException {
        return switch (rival) {
            case STREAM -> {
                Relay relay = new Relay(settings, database, Clock.systemUTC());
                relay.start();
                while (relay.gauge().state() != RelayState.PUBLISHING) {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
                }
                yield relay;
            }
            case NOTIFY -> new TableRelay(database, kafka.bootstrapServers(), 0);
            case POLL -> new TableRelay(database, kafka.bootstrapServers(), 50);
        };
    }

    /** Due times are fixed beforehand; a late writer does not move them. */
    private Histogram drive(String topic, KafkaConsumer<String, byte[]> consumer) throws Exception {
        PlainJournal journal = new PlainJournal(pool, topic);
        Map<String, Long> due = new ConcurrentHashMap<>();
        int warmUp = WARM_UP_SECONDS * RATE;
        int total = warmUp + SECONDS * RATE;
        long start = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        long measuredFrom = start + TimeUnit.SECONDS.toNanos(WARM_UP_SECONDS);
        Histogram latency = new Histogram(TimeUnit.MINUTES.toNanos(1), 3);
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            Thread clock = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < total; i++) {
                    long at = start + i * (TimeUnit.SECONDS.toNanos(1) / RATE);
                    UUID aggregate = UUID.randomUUID();
                    due.put(aggregate.toString(), at);
                    while (System.nanoTime() < at) {
                        LockSupport.parkNanos(at - System.nanoTime());
                    }
                    writers.execute(() -> append(journal, aggregate));
                }
            });
            receive(topic, consumer, total, due, measuredFrom, latency);
            clock.join();
        }
        return latency;
    }

    private static void append(PlainJournal journal, UUID aggregate) {
        try {
            journal.append(aggregate, 1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void receive(
            String topic,
            KafkaConsumer<String, byte[]> consumer,
            int total,
            Map<String, Long> due,
            long measuredFrom,
            Histogram latency) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        for (int received = 0; received < total; ) {
            for (ConsumerRecord<String, byte[]> entry : consumer.poll(Duration.ofSeconds(1))) {
                long at = due.get(entry.key());
                if (at >= measuredFrom) {
                    latency.recordValue(System.nanoTime() - at);
                }
                received++;
            }
        }
    }

    private static double median(List<Histogram> histograms, double percentile) {
        List<Double> values = histograms.stream()
                .map(histogram -> millis(histogram.getValueAtPercentile(percentile)))
                .sorted()
                .toList();
        return values.get(values.size() / 2);
    }

    private static void print(String name, Histogram latency) {
        System.out.printf(
                "%-16s n=%d p50 %.2f p90 %.2f p99 %.2f max %.2f ms%n",
                name,
                latency.getTotalCount(),
                millis(latency.getValueAtPercentile(50)),
                millis(latency.getValueAtPercentile(90)),
                millis(latency.getValueAtPercentile(99)),
                millis(latency.getMaxValue()));
    }

    private static double millis(long nanos) {
        return nanos / 1_000_000.0;
    }
}

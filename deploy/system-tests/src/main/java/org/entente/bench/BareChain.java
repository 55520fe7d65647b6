package org.entente.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;

/**
 * The least that can carry a committed row to a Kafka consumer: JDBC insert, logical replication stream, producer with
 * acks=all, consumer. The reference that the platform's latency is divided by.
 */
final class BareChain implements AutoCloseable {
    private static final String NAME = "bench_bare_chain";
    private static final int WRITERS = 16;
    private static final String PAYLOAD = "x".repeat(600);

    private final BlockingQueue<Connection> writers = new ArrayBlockingQueue<>(WRITERS);
    private final KafkaProducer<String, String> producer;
    private final KafkaConsumer<String, String> consumer;
    private final Connection stream;
    private final CountDownLatch reading = new CountDownLatch(1);
    private volatile OpenLoop loop;
    private volatile boolean closed;

    BareChain(String jdbcUrl, String user, String password, String bootstrapServers) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl, user, password);
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists " + NAME + " cascade");
            statement.execute("create table " + NAME + " (id uuid primary key, payload text not null)");
            statement.execute("drop publication if exists " + NAME);
            statement.execute("create publication " + NAME + " for table " + NAME + " with (publish = 'insert')");
        }
        for (var i = 0; i < WRITERS; i++) {
            writers.add(DriverManager.getConnection(jdbcUrl, user, password));
        }
        createTopic(bootstrapServers);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "linger.ms", "0"),
                new StringSerializer(),
                new StringSerializer());
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        NAME + UUID.randomUUID(),
                        "auto.offset.reset",
                        "latest"),
                new StringDeserializer(),
                new StringDeserializer());
        stream = replicationConnection(jdbcUrl, user, password);
        createSlot();
        Thread.ofPlatform().daemon().name("bare-chain-relay").start(this::relay);
        Thread.ofPlatform().daemon().name("bare-chain-consumer").start(this::consume);
        try {
            reading.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    OpenLoop.Result run(int rate, Duration length) {
        loop = new OpenLoop();
        return loop.run(rate, length, this::insert);
    }

    private void insert(long due) throws Exception {
        var id = UUID.randomUUID();
        loop.due(id.toString(), due);
        var connection = writers.take();
        try (var insert = connection.prepareStatement("insert into " + NAME + " values (?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, PAYLOAD);
            insert.executeUpdate();
        } finally {
            writers.add(connection);
        }
    }

    private void relay() {
        try (var replication = stream.unwrap(PGConnection.class)
                .getReplicationAPI()
                .replicationStream()
                .logical()
                .withSlotName(NAME)
                .withSlotOption("proto_version", 1)
                .withSlotOption("publication_names", NAME)
                .withStatusInterval(1, TimeUnit.SECONDS)
                .start()) {
            while (!closed) {
                var message = replication.read();
                var position = replication.getLastReceiveLSN();
                if (message.get() == 'I') {
                    var id = firstColumn(message);
                    producer.send(new ProducerRecord<>(NAME, id, PAYLOAD));
                }
                replication.setAppliedLSN(position);
                replication.setFlushedLSN(position);
            }
        } catch (SQLException e) {
            if (!closed) {
                throw new IllegalStateException("the bare chain's stream ended", e);
            }
        }
    }

    /** Relation id (4), 'N', column count (2), 't', length (4), text. */
    private static String firstColumn(ByteBuffer insert) {
        insert.position(insert.position() + 4 + 1 + 2 + 1);
        var text = new byte[insert.getInt()];
        insert.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private void consume() {
        try {
            consumer.subscribe(List.of(NAME));
            while (!closed) {
                var records = consumer.poll(Duration.ofMillis(500));
                if (!consumer.assignment().isEmpty()) {
                    reading.countDown();
                }
                records.forEach(each -> loop.seen(each.key()));
            }
        } catch (WakeupException e) {
            if (!closed) {
                throw e;
            }
        } finally {
            consumer.close();
        }
    }

    /** A temporary slot goes with its connection, whatever happens to this process. */
    private void createSlot() throws SQLException {
        stream.unwrap(PGConnection.class)
                .getReplicationAPI()
                .createReplicationSlot()
                .logical()
                .withSlotName(NAME)
                .withOutputPlugin("pgoutput")
                .withTemporaryOption()
                .make();
    }

    private static Connection replicationConnection(String jdbcUrl, String user, String password) throws SQLException {
        var properties = new Properties();
        PGProperty.USER.set(properties, user);
        PGProperty.PASSWORD.set(properties, password);
        PGProperty.REPLICATION.set(properties, "database");
        PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, "18");
        PGProperty.PREFER_QUERY_MODE.set(properties, "simple");
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    private static void createTopic(String bootstrapServers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(NAME, 6, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("the bare chain's topic could not be created", e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        consumer.wakeup();
        producer.close();
        stream.close();
        try (var statement = writers.element().createStatement()) {
            statement.execute("drop table " + NAME + " cascade");
        }
        for (var connection : writers) {
            connection.close();
        }
    }
}

package org.entente.kit.relay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.EventType;

/** Turns the published columns of the journal into events, from the stream (binary format) and from the table. */
final class OutboxColumns {

    static final String TABLE = "journal";
    static final List<String> NAMES = List.of(
            "event_id",
            "aggregate_id",
            "sequence",
            "topic",
            "type",
            "recorded_at",
            "correlation_id",
            "causation_id",
            "traceparent",
            "data");

    /** Zero of PostgreSQL's binary timestamps. */
    private static final Instant POSTGRES_EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private final String source;

    /** @param source the {@code source} attribute of every event of this service */
    OutboxColumns(String source) {
        this.source = source;
    }

    /** @param names the columns of the streamed row, in its order */
    OutboxEvent read(List<String> names, List<byte[]> values) {
        StreamedRow row = new StreamedRow(names, values);
        return event(
                row.uuid("event_id"),
                row.uuid("aggregate_id"),
                row.number("sequence"),
                row.text("topic"),
                row.text("type"),
                POSTGRES_EPOCH.plus(row.number("recorded_at"), ChronoUnit.MICROS),
                row.text("correlation_id"),
                row.text("causation_id"),
                row.text("traceparent"),
                row.value("data"));
    }

    /** @param row has the columns {@link #NAMES} */
    OutboxEvent read(ResultSet row) throws SQLException {
        return event(
                row.getObject("event_id", UUID.class),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("sequence"),
                row.getString("topic"),
                row.getString("type"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("traceparent"),
                row.getString("data").getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("TooManyParameters") // the envelope has this many attributes
    private OutboxEvent event(
            UUID id,
            UUID aggregate,
            long sequence,
            String topic,
            String type,
            Instant time,
            String correlationId,
            String causationId,
            String traceparent,
            byte[] data) {
        String schema = EventCatalog.byName(type).map(EventType::schema).orElse(null);
        EventMetadata metadata = new EventMetadata(
                id, type, source, aggregate, sequence, time, correlationId, causationId, traceparent, schema);
        return new OutboxEvent(topic, metadata, data);
    }

    private record StreamedRow(List<String> names, List<byte[]> values) {

        byte[] value(String name) {
            return values.get(names.indexOf(name));
        }

        String text(String name) {
            byte[] value = value(name);
            return value == null ? null : new String(value, StandardCharsets.UTF_8);
        }

        long number(String name) {
            return ByteBuffer.wrap(value(name)).getLong();
        }

        UUID uuid(String name) {
            ByteBuffer value = ByteBuffer.wrap(value(name));
            return new UUID(value.getLong(), value.getLong());
        }
    }
}

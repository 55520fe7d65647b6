package org.entente.kit.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The arithmetic of the audit chain: HMAC-SHA256 over the hash before and every column of the row.
 *
 * <p>Each field is written with its length, so that no two rows give the same bytes. Without the key nobody can make a row,
 * a head or a first hash that fits.
 */
public final class Chain {

    private final MacKey rowKey;
    private final MacKey headKey;

    public Chain(MacKey key) {
        this.rowKey = key.derive("journal-row");
        this.headKey = key.derive("journal-head");
    }

    /** What the first row of an aggregate is chained to. */
    public byte[] origin(UUID aggregateId) {
        return rowKey.mac(aggregateId.toString().getBytes(StandardCharsets.UTF_8));
    }

    public byte[] hash(byte[] previous, JournalRow row) {
        return rowKey.mac(bytes(out -> {
            write(out, previous);
            write(out, row.eventId());
            write(out, row.aggregateId());
            out.writeLong(row.sequence());
            write(out, row.topic());
            write(out, row.type());
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, row.recordedAt()));
            write(out, row.actorSubject());
            write(out, row.actorName());
            write(out, row.actorOrganization());
            write(out, row.correlationId());
            write(out, row.causationId());
            write(out, row.traceparent());
            write(out, row.data());
        }));
    }

    /** Seals the end of a chain, so that it cannot be set back to an earlier row. */
    public byte[] seal(UUID aggregateId, long sequence, byte[] hash) {
        return headKey.mac(bytes(out -> {
            write(out, aggregateId);
            out.writeLong(sequence);
            write(out, hash);
        }));
    }

    private static void write(DataOutputStream out, Object value) throws IOException {
        write(out, value == null ? null : value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value == null ? -1 : value.length);
        if (value != null) {
            out.write(value);
        }
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}

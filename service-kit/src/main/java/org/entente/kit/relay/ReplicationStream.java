package org.entente.kit.relay;

import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.entente.kit.relay.StreamMessage.KeepAlive;
import org.entente.kit.relay.StreamMessage.Output;
import org.entente.kit.relay.StreamMessage.Silence;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyDual;

/**
 * The streaming replication protocol on a connection of the PostgreSQL driver.
 *
 * <p>The driver's own stream hides the keep-alive messages. They are needed here: only they tell how far the log may be
 * released while other tables are written, and a server that shuts down waits until they are answered with its position.
 */
final class ReplicationStream {

    /** How long a read waits; also how often the server is told what is confirmed. */
    static final int READ_MILLIS = 1_000;

    private static final Instant POSTGRES_EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final int STATUS_BYTES = 34;

    private final CopyDual copy;
    private final Clock clock;

    private ReplicationStream(CopyDual copy, Clock clock) {
        this.copy = copy;
        this.clock = clock;
    }

    /** Takes the slot; fails with SQL state 55006 while another replica has it. */
    static ReplicationStream start(Connection connection, String slot, String publication, Clock clock)
            throws SQLException {
        String command =
                "START_REPLICATION SLOT %s LOGICAL 0/0 (proto_version '1', publication_names '%s', binary 'true')"
                        .formatted(slot, publication);
        CopyDual copy = connection.unwrap(PGConnection.class).getCopyAPI().copyDual(command);
        connection.setNetworkTimeout(Runnable::run, READ_MILLIS);
        return new ReplicationStream(copy, clock);
    }

    /** Waits for the next message; wakes with the commit that makes one. */
    StreamMessage read() throws SQLException {
        byte[] bytes;
        try {
            bytes = copy.readFromCopy(true);
        } catch (SQLException e) {
            if (e.getCause() instanceof SocketTimeoutException) {
                return new Silence();
            }
            throw e;
        }
        if (bytes == null) {
            throw new SQLException("The server ended the replication stream", "08006");
        }
        ByteBuffer message = ByteBuffer.wrap(bytes);
        char kind = (char) message.get();
        return switch (kind) {
            case 'w' -> {
                message.getLong(); // start of the message in the log
                message.getLong(); // end of the log
                message.getLong(); // server time
                yield new Output(message);
            }
            case 'k' -> {
                long position = message.getLong();
                message.getLong(); // server time
                yield new KeepAlive(position, message.get() != 0);
            }
            default -> throw new SQLException("Unknown replication message " + kind, "08P01");
        };
    }

    /**
     * Tells the server that everything before a position is safe.
     *
     * @param answer asks for a keep-alive in return
     */
    void confirm(long position, boolean answer) throws SQLException {
        ByteBuffer status = ByteBuffer.allocate(STATUS_BYTES)
                .put((byte) 'r')
                .putLong(position)
                .putLong(position)
                .putLong(position)
                .putLong(ChronoUnit.MICROS.between(POSTGRES_EPOCH, clock.instant()))
                .put((byte) (answer ? 1 : 0));
        copy.writeToCopy(status.array(), 0, STATUS_BYTES);
        copy.flushCopy();
    }
}

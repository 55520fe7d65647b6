package org.entente.kit.relay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.kit.relay.WalMessage.Begin;
import org.entente.kit.relay.WalMessage.Commit;
import org.entente.kit.relay.WalMessage.Insert;
import org.entente.kit.relay.WalMessage.Other;
import org.entente.kit.relay.WalMessage.Relation;

/** Decodes version 1 of PostgreSQL's {@code pgoutput} protocol ("Logical Replication Message Formats"). */
final class PgOutput {

    private PgOutput() {}

    static WalMessage decode(ByteBuffer message) {
        char kind = (char) message.get();
        return switch (kind) {
            case 'B' -> new Begin();
            case 'C' -> commit(message);
            case 'R' -> relation(message);
            case 'I' -> insert(message);
            default -> new Other(kind);
        };
    }

    private static Commit commit(ByteBuffer message) {
        message.get(); // flags, unused
        message.getLong(); // position of the commit itself
        return new Commit(message.getLong());
    }

    private static Relation relation(ByteBuffer message) {
        int id = message.getInt();
        text(message); // schema
        String table = text(message);
        message.get(); // replica identity
        int count = message.getShort();
        List<String> columns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            message.get(); // flags
            columns.add(text(message));
            message.getInt(); // type
            message.getInt(); // type modifier
        }
        return new Relation(id, table, List.copyOf(columns));
    }

    private static Insert insert(ByteBuffer message) {
        int relation = message.getInt();
        message.get(); // 'N': the new row follows
        int count = message.getShort();
        List<byte[]> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(value(message));
        }
        return new Insert(relation, Collections.unmodifiableList(values));
    }

    private static byte[] value(ByteBuffer message) {
        char kind = (char) message.get();
        return switch (kind) {
            case 'n' -> null;
            case 'b', 't' -> {
                byte[] value = new byte[message.getInt()];
                message.get(value);
                yield value;
            }
            // 'u', an unchanged large value, only comes with updates
            default -> throw new IllegalStateException("pgoutput sent a value of kind " + kind);
        };
    }

    private static String text(ByteBuffer message) {
        int start = message.position();
        while (message.get() != 0) {
            // up to the terminating zero
        }
        byte[] bytes = new byte[message.position() - start - 1];
        message.get(start, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

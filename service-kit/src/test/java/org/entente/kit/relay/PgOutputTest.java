package org.entente.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.kit.relay.WalMessage.Begin;
import org.entente.kit.relay.WalMessage.Commit;
import org.entente.kit.relay.WalMessage.Insert;
import org.entente.kit.relay.WalMessage.Other;
import org.entente.kit.relay.WalMessage.Relation;
import org.junit.jupiter.api.Test;

/** Messages built by hand after PostgreSQL's documentation, "Logical Replication Message Formats". */
class PgOutputTest {

    @Test
    void givenABegin_whenItIsDecoded_thenItIsOne() {
        ByteBuffer message = message('B').putLong(1).putLong(2).putInt(3);

        assertThat(PgOutput.decode(message.flip())).isEqualTo(new Begin());
    }

    @Test
    void givenACommit_whenItIsDecoded_thenItsEndIsKnown() {
        ByteBuffer message = message('C').put((byte) 0).putLong(10).putLong(20).putLong(30);

        assertThat(PgOutput.decode(message.flip())).isEqualTo(new Commit(20));
    }

    @Test
    void givenARelation_whenItIsDecoded_thenItsColumnsAreKnown() {
        ByteBuffer message = message('R').putInt(7);
        text(message, "public");
        text(message, "journal");
        message.put((byte) 'd').putShort((short) 2);
        message.put((byte) 1);
        text(message, "event_id");
        message.putInt(2950).putInt(-1);
        message.put((byte) 0);
        text(message, "größe");
        message.putInt(25).putInt(-1);

        assertThat(PgOutput.decode(message.flip())).isEqualTo(new Relation(7, "journal", List.of("event_id", "größe")));
    }

    @Test
    void givenAnInsert_whenItIsDecoded_thenItsValuesAreThere() {
        ByteBuffer message = message('I').putInt(7).put((byte) 'N').putShort((short) 3);
        message.put((byte) 'b').putInt(2).put(new byte[] {1, 2});
        message.put((byte) 'n');
        message.put((byte) 't').putInt(1).put((byte) 'x');

        Insert insert = (Insert) PgOutput.decode(message.flip());

        assertThat(insert.relation()).isEqualTo(7);
        assertThat(insert.values()).containsExactly(new byte[] {1, 2}, null, new byte[] {'x'});
    }

    @Test
    void givenAMessageOfAnotherKind_whenItIsDecoded_thenItTellsNothing() {
        assertThat(PgOutput.decode(message('O').flip())).isEqualTo(new Other('O'));
    }

    @Test
    void givenAnUnchangedLargeValue_whenItIsDecoded_thenItIsRefused() {
        ByteBuffer message =
                message('I').putInt(7).put((byte) 'N').putShort((short) 1).put((byte) 'u');

        assertThatThrownBy(() -> PgOutput.decode(message.flip())).isInstanceOf(IllegalStateException.class);
    }

    private static ByteBuffer message(char kind) {
        return ByteBuffer.allocate(200).put((byte) kind);
    }

    private static void text(ByteBuffer message, String text) {
        message.put(text.getBytes(StandardCharsets.UTF_8)).put((byte) 0);
    }
}

package org.entente.kit.relay;

import java.util.List;

/** What {@code pgoutput} says about one transaction, as far as an insert-only publication needs it. */
sealed interface WalMessage {

    /** A transaction follows, whole. */
    record Begin() implements WalMessage {}

    /**
     * The transaction is complete.
     *
     * @param end position in the write-ahead log just behind it
     */
    record Commit(long end) implements WalMessage {}

    /** Names the columns that later inserts into the table have. */
    record Relation(int id, String table, List<String> columns) implements WalMessage {}

    /** A row; a null value is a null. */
    record Insert(int relation, List<byte[]> values) implements WalMessage {}

    /** Anything else, which tells the relay nothing. */
    record Other(char kind) implements WalMessage {}
}

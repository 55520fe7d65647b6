package org.entente.kit.audit;

import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.kit.audit.ChainReport.Break;
import org.entente.kit.journal.Chain;
import org.entente.kit.journal.ChainedRow;

/** Takes the rows of all aggregates, each aggregate's in order, and remembers the first that does not hold. */
final class ChainWalk {

    private final Chain chain;
    private final Map<String, Long> topics = new TreeMap<>();
    private long rows;
    private Break firstBroken;

    private UUID aggregate;
    private long sequence;
    private byte[] hash;
    private Head head;

    ChainWalk(Chain chain) {
        this.chain = chain;
    }

    /** What the database says is the end of a chain. */
    @SuppressWarnings("ArrayRecordComponent") // compared in constant time by hand
    record Head(long sequence, byte[] hash, byte[] seal) {}

    /** Goes on to an aggregate; null head where the database has none. */
    void enter(UUID next, Head nextHead) {
        if (next.equals(aggregate)) {
            return;
        }
        leave();
        aggregate = next;
        sequence = 0;
        hash = chain.origin(next);
        head = nextHead;
    }

    void row(ChainedRow chained) {
        rows++;
        topics.merge(chained.row().topic(), 1L, Long::sum);
        long found = chained.row().sequence();
        if (found != sequence + 1) {
            broken(sequence + 1, "missing up to " + (found - 1));
        } else if (!same(chained.previousHash(), hash)) {
            broken(found, "not chained to the row before it");
        }
        if (!same(chained.hash(), chain.hash(chained.previousHash(), chained.row()))) {
            broken(found, "changed after it was written");
        }
        sequence = found;
        hash = chained.hash();
    }

    ChainReport report() {
        leave();
        aggregate = null;
        return new ChainReport(rows, topics, firstBroken == null, firstBroken);
    }

    private void leave() {
        if (aggregate == null) {
            return;
        }
        if (head == null) {
            broken(sequence, "the head of the chain is missing");
        } else if (!same(head.seal(), chain.seal(aggregate, head.sequence(), head.hash()))) {
            broken(head.sequence(), "the head of the chain was changed");
        } else if (head.sequence() > sequence) {
            broken(sequence + 1, "missing up to " + head.sequence() + ", the end of the chain");
        } else if (head.sequence() < sequence) {
            broken(head.sequence() + 1, "added after the end of the chain");
        } else if (!same(head.hash(), hash)) {
            broken(sequence, "not the row that the head of the chain names");
        }
    }

    private void broken(long at, String what) {
        if (firstBroken == null) {
            firstBroken = new Break(aggregate, at, what);
        }
    }

    private static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}

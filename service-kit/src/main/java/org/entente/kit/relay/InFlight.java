package org.entente.kit.relay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Which transactions are on their way to Kafka, in commit order.
 *
 * <p>A position is confirmed when every event of every transaction before it has been acknowledged, never earlier, whatever
 * the order of the acknowledgements.
 */
final class InFlight {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition acknowledged = lock.newCondition();
    private final Deque<Transaction> transactions = new ArrayDeque<>();
    private Transaction current;
    private int events;
    private long confirmed;

    /** One transaction; complete once its commit was read. */
    static final class Transaction {
        private int open;
        private long end = -1;
    }

    Transaction begin() {
        return locked(() -> {
            current = new Transaction();
            transactions.add(current);
            return current;
        });
    }

    Transaction sending() {
        return locked(() -> {
            current.open++;
            events++;
            return current;
        });
    }

    void acknowledge(Transaction transaction) {
        locked(() -> {
            transaction.open--;
            events--;
            acknowledged.signalAll();
            return null;
        });
    }

    void commit(long end) {
        locked(() -> {
            current.end = end;
            current = null;
            return null;
        });
    }

    /** Everything before a position was read; with nothing on its way it is confirmed too. */
    void quietUntil(long position) {
        locked(() -> {
            release();
            if (transactions.isEmpty()) {
                confirmed = Math.max(confirmed, position);
            }
            return null;
        });
    }

    /** The position before which everything is published; 0 while none is known. */
    long confirmed() {
        return locked(() -> {
            release();
            return confirmed;
        });
    }

    /** Waits until at most so many events are on their way; false when the time is over first. */
    boolean await(int atMost, long millis) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
            while (events > atMost) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = acknowledged.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void release() {
        while (!transactions.isEmpty() && transactions.peek().end >= 0 && transactions.peek().open == 0) {
            confirmed = Math.max(confirmed, transactions.remove().end);
        }
    }

    private <T> T locked(java.util.function.Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}

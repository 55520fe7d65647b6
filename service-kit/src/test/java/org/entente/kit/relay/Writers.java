package org.entente.kit.relay;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.entente.kit.journal.PlainJournal;

/** Several threads that append to the same few aggregates, and go on after errors, until they are stopped. */
final class Writers implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int AGGREGATES = 20;
    private static final long PACE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final PlainJournal journal;
    private final List<UUID> aggregates =
            Stream.generate(UUID::randomUUID).limit(AGGREGATES).toList();
    private final AtomicInteger commits = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    Writers(PlainJournal journal, long seed) {
        this.journal = journal;
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(seed + i);
            threads.add(Thread.ofPlatform().start(() -> write(random)));
        }
    }

    /** How many transactions were committed so far. */
    int commits() {
        return commits.get();
    }

    private void write(Random random) {
        while (!stopping) {
            try {
                journal.append(aggregates.get(random.nextInt(AGGREGATES)), 1 + random.nextInt(3));
                commits.incrementAndGet();
            } catch (SQLException _) {
                // the database is away: the writers go on when it is back
            }
            LockSupport.parkNanos(PACE_NANOS);
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}

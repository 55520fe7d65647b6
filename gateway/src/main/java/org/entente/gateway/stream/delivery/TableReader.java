package org.entente.gateway.stream.delivery;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import org.entente.gateway.stream.domain.EventFilter;
import org.entente.gateway.stream.domain.EventLog;
import org.entente.gateway.stream.domain.StreamEvent;

/** Reads pages of the log for subscribers that are behind; a few at a time, so that they leave connections for everybody else. */
@ApplicationScoped
class TableReader implements PageReader {
    private static final int AT_ONCE = 4;

    private final EventLog log;
    private final ExecutorService threads;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    TableReader(EventLog log, @VirtualThreads ExecutorService threads) {
        this.log = log;
        this.threads = threads;
    }

    @Override
    public CompletableFuture<List<StreamEvent>> read(long after, long upTo, EventFilter filter, int limit) {
        return CompletableFuture.supplyAsync(() -> readNow(after, upTo, filter, limit), threads);
    }

    private List<StreamEvent> readNow(long after, long upTo, EventFilter filter, int limit) {
        places.acquireUninterruptibly();
        try {
            return log.read(after, upTo, filter, limit);
        } finally {
            places.release();
        }
    }
}

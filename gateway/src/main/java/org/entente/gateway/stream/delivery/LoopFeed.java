package org.entente.gateway.stream.delivery;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.entente.gateway.stream.domain.EventFilter;
import org.entente.gateway.stream.domain.StreamEvent;

/** The subscribers whose connections live on one event loop; one task a batch serves them all. */
final class LoopFeed {
    private final Executor loop;
    private final PageReader table;
    private final Tail tail;
    private final Set<Subscriber> subscribers = new LinkedHashSet<>();

    LoopFeed(Executor loop, PageReader table, Tail tail) {
        this.loop = loop;
        this.table = table;
        this.tail = tail;
    }

    Tail tail() {
        return tail;
    }

    void publish(List<Frame> frames) {
        loop.execute(() -> {
            tail.add(frames);
            each(Subscriber::advance);
        });
    }

    void beat(int mostStalledBeats) {
        loop.execute(() -> each(subscriber -> subscriber.beat(mostStalledBeats)));
    }

    void cutAll() {
        loop.execute(() -> each(Subscriber::cut));
    }

    void add(Subscriber subscriber) {
        subscribers.add(subscriber);
    }

    void remove(Subscriber subscriber) {
        subscribers.remove(subscriber);
    }

    /** Reads elsewhere and answers on this loop. */
    void read(long after, long upTo, EventFilter filter, int limit, Consumer<List<StreamEvent>> page, Runnable failed) {
        table.read(after, upTo, filter, limit)
                .whenCompleteAsync(
                        (events, failure) -> {
                            if (failure == null) {
                                page.accept(events);
                            } else {
                                failed.run();
                            }
                        },
                        loop);
    }

    /** A subscriber may leave while it is served. */
    private void each(Consumer<Subscriber> action) {
        List.copyOf(subscribers).forEach(action);
    }
}

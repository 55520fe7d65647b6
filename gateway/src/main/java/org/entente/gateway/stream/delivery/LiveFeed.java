package org.entente.gateway.stream.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.entente.gateway.stream.domain.EventFilter;
import org.entente.gateway.stream.domain.EventLog;
import org.entente.gateway.stream.domain.StreamEvent;

/**
 * Hands every event of the log, in order and without a hole, to the event loops of this replica.
 *
 * <p>Events come from two sides: at once from this replica's own appends, and from the table when another replica says that
 * the log went on. Whichever is first wins; the other finds nothing left to do.
 */
@ApplicationScoped
public class LiveFeed {
    private static final int TAIL = 4096;
    private static final int PAGE = 500;
    private static final EventFilter EVERYTHING = new EventFilter(Set.of(), Optional.empty());

    private final EventLog log;
    private final PageReader table;
    private final Map<Executor, LoopFeed> feeds = new ConcurrentHashMap<>();
    private final ReentrantLock order = new ReentrantLock();
    private volatile boolean closed;
    private long last;

    LiveFeed(EventLog log, PageReader table) {
        this.log = log;
        this.table = table;
    }

    @PostConstruct
    void startAtHead() {
        last = log.head();
    }

    /** This replica appended these events; they are committed. */
    public void appended(List<StreamEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        order.lock();
        try {
            readUpTo(events.getFirst().position() - 1);
            publish(events.stream().filter(event -> event.position() > last).toList());
        } finally {
            order.unlock();
        }
    }

    /** The log went on, here or in another replica. */
    void movedTo(long head) {
        order.lock();
        try {
            readUpTo(head);
        } finally {
            order.unlock();
        }
    }

    /**
     * Starts a subscriber; called on its event loop.
     *
     * @param after the position after which to start; null for live events only
     */
    public Subscriber subscribe(Executor loop, EventFilter filter, Outlet outlet, Long after) {
        LoopFeed feed = feeds.get(loop);
        if (feed == null) {
            order.lock();
            try {
                feed = feeds.computeIfAbsent(loop, it -> new LoopFeed(it, table, new Tail(TAIL, last)));
            } finally {
                order.unlock();
            }
        }
        var subscriber =
                new Subscriber(feed, filter, outlet, after == null ? feed.tail().last() : after);
        feed.add(subscriber);
        if (closed) {
            subscriber.cut();
        } else {
            subscriber.advance();
        }
        return subscriber;
    }

    void beat(int mostStalledBeats) {
        feeds.values().forEach(feed -> feed.beat(mostStalledBeats));
    }

    /** Sends every subscriber away, also those still to come: this replica stops, another one has the same log. */
    void close() {
        closed = true;
        feeds.values().forEach(LoopFeed::cutAll);
    }

    private void readUpTo(long position) {
        while (last < position) {
            List<StreamEvent> page = log.read(last, position, EVERYTHING, PAGE);
            if (page.isEmpty()) {
                throw new IllegalStateException("The event log ends at " + last + ", not at " + position);
            }
            publish(page);
        }
    }

    private void publish(List<StreamEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        List<Frame> frames = events.stream().map(Frame::of).toList();
        last = events.getLast().position();
        feeds.values().forEach(feed -> feed.publish(frames));
    }
}

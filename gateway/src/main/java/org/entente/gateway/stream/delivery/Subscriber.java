package org.entente.gateway.stream.delivery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.gateway.stream.domain.EventFilter;
import org.entente.gateway.stream.domain.StreamEvent;
import org.jboss.logging.Logger;

/**
 * One reader of the log; confined to its event loop.
 *
 * <p>It keeps a position and no queue: what a slow reader cannot take yet is read again when it can, from the tail or, when
 * that has gone on, from the table. History and live events are the same to it, so there is no boundary to lose events at.
 */
public final class Subscriber {
    private static final Logger LOG = Logger.getLogger(Subscriber.class);
    private static final byte[] HEARTBEAT = ": heartbeat\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PAGE = 200;
    private static final int MOST_BYTES = 32 * 1024;

    private final LoopFeed feed;
    private final EventFilter filter;
    private final Outlet outlet;
    private long position;
    private boolean reading;
    private boolean closed;
    private int stalledBeats;

    Subscriber(LoopFeed feed, EventFilter filter, Outlet outlet, long position) {
        this.feed = feed;
        this.filter = filter;
        this.outlet = outlet;
        this.position = position;
    }

    /** Sends what the reader can take now. */
    public void advance() {
        Tail tail = feed.tail();
        while (!closed && !reading && position < tail.last() && !outlet.isFull()) {
            if (tail.continues(position)) {
                sendFrom(tail);
            } else {
                readTable(tail.last());
            }
        }
    }

    /** The reader has gone. */
    public void close() {
        closed = true;
        feed.remove(this);
    }

    /** Called at a fixed pace: keeps the connection open, and cuts one whose reader takes nothing. */
    void beat(int mostStalledBeats) {
        if (outlet.isFull()) {
            if (++stalledBeats >= mostStalledBeats) {
                LOG.infof("A reader takes nothing since position %d and is cut", position);
                cut();
            }
            return;
        }
        stalledBeats = 0;
        outlet.write(HEARTBEAT);
    }

    /** The table could not be read; the reader comes back to its position. */
    private void cutUnread() {
        LOG.infof("A reader at position %d is cut: the log cannot be read", position);
        cut();
    }

    void cut() {
        close();
        outlet.cut();
    }

    private void sendFrom(Tail tail) {
        Frame only = null;
        ByteArrayOutputStream several = null;
        int bytes = 0;
        while (position < tail.last() && bytes < MOST_BYTES) {
            Frame frame = tail.at(++position);
            if (!filter.matches(frame.event())) {
                continue;
            }
            bytes += frame.bytes().length;
            if (only == null) {
                only = frame;
                continue;
            }
            if (several == null) {
                several = new ByteArrayOutputStream();
                several.writeBytes(only.bytes());
            }
            several.writeBytes(frame.bytes());
        }
        if (only != null) {
            outlet.write(several == null ? only.bytes() : several.toByteArray());
        }
    }

    private void readTable(long upTo) {
        reading = true;
        feed.read(
                position,
                upTo,
                filter,
                PAGE,
                page -> {
                    reading = false;
                    if (!closed) {
                        take(page, upTo);
                    }
                },
                this::cutUnread);
    }

    private void take(List<StreamEvent> page, long upTo) {
        position = page.size() < PAGE ? upTo : page.getLast().position();
        if (!page.isEmpty()) {
            var bytes = new ByteArrayOutputStream();
            page.forEach(event -> bytes.writeBytes(Frame.of(event).bytes()));
            outlet.write(bytes.toByteArray());
        }
        advance();
    }
}

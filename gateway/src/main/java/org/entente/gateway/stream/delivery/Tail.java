package org.entente.gateway.stream.delivery;

import java.util.List;

/** The last events of the log, as many as fit; confined to one event loop. */
final class Tail {
    private final Frame[] frames;
    private long first;
    private long last;

    /** @param last the position after which the tail begins */
    Tail(int capacity, long last) {
        this.frames = new Frame[capacity];
        this.first = last + 1;
        this.last = last;
    }

    long last() {
        return last;
    }

    /** Whether the event that follows {@code position} is still here. */
    boolean continues(long position) {
        return position + 1 >= first && position < last;
    }

    Frame at(long position) {
        return frames[(int) (position % frames.length)];
    }

    /** Adds events that follow the last one without a hole. */
    void add(List<Frame> next) {
        for (Frame frame : next) {
            long position = frame.event().position();
            if (position != last + 1) {
                throw new IllegalStateException("Position " + position + " does not follow " + last);
            }
            frames[(int) (position % frames.length)] = frame;
            last = position;
        }
        first = Math.max(first, last - frames.length + 1);
    }
}

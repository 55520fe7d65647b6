package org.entente.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Decides whether a part that has ended is started again: always, unless it keeps ending. */
final class RestartPolicy {

    enum Decision {
        START_AGAIN,
        GIVE_UP
    }

    static final int DEATHS = 5;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<String, Deque<Instant>> deaths = new HashMap<>();

    /** Takes note that the part has ended at that time. */
    synchronized Decision died(String part, Instant when) {
        Deque<Instant> times = deaths.computeIfAbsent(part, _ -> new ArrayDeque<>());
        times.addLast(when);
        while (times.getFirst().isBefore(when.minus(WINDOW))) {
            times.removeFirst();
        }
        return times.size() >= DEATHS ? Decision.GIVE_UP : Decision.START_AGAIN;
    }
}

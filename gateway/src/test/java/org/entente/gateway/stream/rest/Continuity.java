package org.entente.gateway.stream.rest;

import java.util.ArrayList;
import java.util.List;

/** Tells where a reader of the whole log missed an event or got one twice. */
final class Continuity {
    private Continuity() {}

    static List<String> breaks(long after, List<Long> positions) {
        var breaks = new ArrayList<String>();
        long last = after;
        for (long position : positions) {
            if (position != last + 1) {
                breaks.add((position <= last ? "repeat of " : "gap before ") + position + " after " + last);
            }
            last = position;
        }
        return breaks;
    }
}

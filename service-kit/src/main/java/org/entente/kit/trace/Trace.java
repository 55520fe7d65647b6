package org.entente.kit.trace;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a piece of work comes from.
 *
 * @param correlationId the same for everything that one request caused, in every service
 * @param causationId the event that caused this work; null when a request did
 * @param traceparent W3C trace context of this work
 */
public record Trace(String correlationId, String causationId, String traceparent) {

    private static final Pattern TRACEPARENT = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

    /** The trace of a request, from its {@code traceparent} and {@code X-Correlation-Id} headers where it has them. */
    static Trace ofRequest(String traceparent, String correlationId) {
        String own = child(traceparent);
        boolean usable = correlationId != null && correlationId.matches("[\\w.:-]{1,64}");
        return new Trace(usable ? correlationId : traceId(own), null, own);
    }

    /** The trace of work that an event caused. */
    static Trace ofEvent(String eventId, String correlationId, String traceparent) {
        return new Trace(correlationId == null ? eventId : correlationId, eventId, child(traceparent));
    }

    /** The trace id part of the trace context, 32 hexadecimal digits. */
    public String traceId() {
        return traceId(traceparent);
    }

    private static String traceId(String traceparent) {
        return traceparent.substring(3, 35);
    }

    private static String child(String parent) {
        Matcher matcher = TRACEPARENT.matcher(parent == null ? "" : parent);
        boolean known = matcher.matches();
        String traceId = known ? matcher.group(1) : hex() + hex();
        return "00-" + traceId + "-" + hex() + "-" + (known ? matcher.group(3) : "00");
    }

    /** 16 hexadecimal digits, never all zero, which the trace context forbids. */
    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }
}

package org.entente.gateway.stream.domain;

/** The log cannot be reached just now; what was asked of it may or may not have happened. */
public final class LogUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LogUnavailable(Throwable cause) {
        super("The event log cannot be reached: " + cause.getMessage(), cause);
    }
}

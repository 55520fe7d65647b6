package org.entente.dealtracker.policy.domain;

/** Policy that contradicts itself or uses words that nobody defined; its message says where, and a service does not start with it. */
public final class InvalidPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidPolicy(String message) {
        super(message);
    }

    public InvalidPolicy(String message, Throwable cause) {
        super(message, cause);
    }
}

package org.entente.stack;

/** The stack cannot start or go on; the message is one line that says what and what to do. */
public final class StackFailed extends RuntimeException {

    public StackFailed(String message) {
        super(message);
    }

    public StackFailed(String message, Throwable cause) {
        super(message, cause);
    }
}

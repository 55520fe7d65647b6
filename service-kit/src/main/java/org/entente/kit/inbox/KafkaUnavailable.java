package org.entente.kit.inbox;

/** The broker did not take a letter. */
final class KafkaUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KafkaUnavailable(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}

package org.entente.kit.relay;

/** Kafka did not take an event, for a reason that sending it once more does not cure. */
final class PublishingFailed extends Exception {

    private static final long serialVersionUID = 1L;

    PublishingFailed(Exception cause) {
        super(cause.getMessage(), cause);
    }
}

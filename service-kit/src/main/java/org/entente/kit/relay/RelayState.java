package org.entente.kit.relay;

/** What a relay is doing. */
enum RelayState {
    /** Not yet, or no more. */
    STOPPED,
    /** Has the slot and publishes. */
    PUBLISHING,
    /** Another replica has the slot; takes over when it lets go. */
    STANDING_BY,
    /** Lost the database or Kafka, and tries again. */
    TRYING_AGAIN
}

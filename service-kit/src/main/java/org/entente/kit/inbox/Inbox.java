package org.entente.kit.inbox;

import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Receives events exactly once in effect: the event id is recorded in the transaction that holds the handler's effect.
 *
 * <p>An event of a type without a reaction is passed over: it is acknowledged at once, without a database transaction and
 * whatever became of its key. A repeat changes nothing. An event of an unknown type is recorded and skipped. A transient fault (connection, lock,
 * serialization) is retried until it passes. Any other fault is tried three times; then the record goes to
 * {@code <topic>.<service>.dlq} and its key is parked, so that later records of the key wait behind it while other keys go on.
 */
public interface Inbox {

    /**
     * Handles one record and acknowledges it; call it from an ordered {@code @Incoming @Blocking} method.
     *
     * @return done when the record is acknowledged
     */
    CompletionStage<Void> receive(Message<byte[]> message, Reactions reactions);
}

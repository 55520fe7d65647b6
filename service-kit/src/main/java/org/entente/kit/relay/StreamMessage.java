package org.entente.kit.relay;

import java.nio.ByteBuffer;

/** What the server sends on a replication stream. */
sealed interface StreamMessage {

    /** Output of the slot's plugin. */
    record Output(ByteBuffer message) implements StreamMessage {}

    /**
     * A sign of life.
     *
     * @param position everything of the write-ahead log before it has been sent
     * @param replyNow the server gives up soon, or waits with its shutdown, unless it is answered
     */
    record KeepAlive(long position, boolean replyNow) implements StreamMessage {}

    /** Nothing for a while. */
    record Silence() implements StreamMessage {}
}

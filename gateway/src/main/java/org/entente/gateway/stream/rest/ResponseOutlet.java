package org.entente.gateway.stream.rest;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import org.entente.gateway.stream.delivery.Outlet;

/** Writes to an answer that does not end. */
record ResponseOutlet(HttpServerResponse response) implements Outlet {
    @Override
    public boolean isFull() {
        return response.writeQueueFull();
    }

    @Override
    public void write(byte[] bytes) {
        response.write(Buffer.buffer(Unpooled.wrappedBuffer(bytes)));
    }

    /** What is still queued for a stalled reader is thrown away with the connection. */
    @Override
    public void cut() {
        if (!response.reset()) {
            response.close();
        }
    }
}

package org.entente.gateway.stream.delivery;

import java.nio.charset.StandardCharsets;
import org.entente.gateway.stream.domain.StreamEvent;

/** An event in the form in which it goes over the wire; written once, sent to every subscriber. */
record Frame(StreamEvent event, byte[] bytes) {
    static Frame of(StreamEvent event) {
        String text = "id: " + event.position() + "\nevent: " + event.type() + "\ndata: " + event.json() + "\n\n";
        return new Frame(event, text.getBytes(StandardCharsets.UTF_8));
    }
}

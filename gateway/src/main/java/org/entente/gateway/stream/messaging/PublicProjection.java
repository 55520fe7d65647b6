package org.entente.gateway.stream.messaging;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.entente.contracts.Audience;
import org.entente.contracts.AudienceProjection;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.EventMetadata;
import org.entente.contracts.MalformedEventException;
import org.entente.gateway.stream.domain.PublicEvent;

/** Cuts a record down to what everybody may see. What is not public never reaches the gateway's database. */
final class PublicProjection {
    private PublicProjection() {}

    /**
     * The public event; empty for a type that this version does not know, of which it cannot tell what is public.
     *
     * @throws org.entente.contracts.MalformedEventException for a record that is no event
     */
    static Optional<PublicEvent> of(ConsumerRecord<String, byte[]> record) {
        EventMetadata metadata = EventCodec.metadata(headers(record));
        return EventCatalog.byName(metadata.type()).map(type -> {
            if (record.value() == null) {
                throw new MalformedEventException("The record has no data");
            }
            var data = EventCodec.readTree(record.value());
            EventCodec.decode(type, data);
            var visible = AudienceProjection.project(type, data, Audience.PUBLIC);
            return new PublicEvent(
                    metadata.id(),
                    type.name(),
                    metadata.subject(),
                    metadata.sequence(),
                    EventCodec.structured(metadata, visible).toString());
        });
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return headers;
    }
}

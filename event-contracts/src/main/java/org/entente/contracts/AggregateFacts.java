package org.entente.contracts;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of event of one aggregate. */
record AggregateFacts(String topic, String aggregate, List<EventType> types) {
    AggregateFacts fact(String fact, Class<? extends DomainEvent> payload) {
        String name = "org.entente.%s.%s.v1".formatted(aggregate, fact);
        var type = new EventType(name, topic, aggregate, payload, "urn:entente:schema:" + name);
        return new AggregateFacts(
                topic, aggregate, Stream.concat(types.stream(), Stream.of(type)).toList());
    }
}

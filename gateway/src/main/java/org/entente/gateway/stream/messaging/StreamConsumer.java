package org.entente.gateway.stream.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.entente.contracts.MalformedEventException;
import org.entente.gateway.stream.domain.PublicEvent;

/** Takes the events of all services, a batch at a time, into the partner log and to the subscribers. */
@ApplicationScoped
class StreamConsumer {
    private final Appender appender;
    private final StreamDeadLetters deadLetters;
    private final Counter unknown;

    StreamConsumer(Appender appender, StreamDeadLetters deadLetters, MeterRegistry meters) {
        this.appender = appender;
        this.deadLetters = deadLetters;
        this.unknown = Counter.builder("entente.stream.unknown")
                .description("Events of a type that this version does not know; they are left out of the stream")
                .register(meters);
    }

    /** One batch at a time, in order: on virtual threads batches would overtake each other. */
    @Incoming("stream")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        var events = new ArrayList<PublicEvent>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            add(record, events);
        }
        appender.append(List.copyOf(events));
    }

    private void add(ConsumerRecord<String, byte[]> record, List<PublicEvent> events) throws InterruptedException {
        try {
            PublicProjection.of(record).ifPresentOrElse(events::add, unknown::increment);
        } catch (MalformedEventException malformed) {
            deadLetters.put(record, malformed);
        }
    }
}

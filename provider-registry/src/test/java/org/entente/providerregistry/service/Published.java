package org.entente.providerregistry.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.EventMetadata;
import org.entente.kit.fixture.Topics;

/** What arrived on the real topics. */
final class Published {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Published() {}

    /** The facts about one aggregate, in order, once there are so many; their sequence has no gap. */
    static List<String> factsOf(String topic, UUID aggregate, int count) {
        try (var topics = Topics.open()) {
            var metadata = topics.readKey(topic, aggregate.toString(), count, PATIENCE).stream()
                    .map(Topics::metadata)
                    .toList();
            assertThat(metadata)
                    .extracting(EventMetadata::sequence)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, metadata.size()).boxed().toList());
            assertThat(metadata).extracting(EventMetadata::source).containsOnly("/entente/provider-registry");
            return metadata.stream().map(Published::fact).toList();
        }
    }

    /** What the given one of the facts about an aggregate says, the first one being number 1. */
    static DomainEvent event(String topic, UUID aggregate, int number) {
        try (var topics = Topics.open()) {
            var message = topics.readKey(topic, aggregate.toString(), number, PATIENCE)
                    .get(number - 1);
            var type = EventCatalog.byName(Topics.metadata(message).type()).orElseThrow();
            return EventCodec.decode(type, message.value());
        }
    }

    private static String fact(EventMetadata metadata) {
        return metadata.type().split("\\.")[3];
    }
}

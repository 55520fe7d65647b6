package org.entente.kit.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.entente.contracts.EventMetadata;
import org.entente.kit.fixture.Topics;

/** Reads a topic from its beginning and holds it to the promise: nothing lost, the first of each event in order. */
final class Witness {

    private final Set<UUID> seen = new HashSet<>();
    private final Map<UUID, Long> last = new HashMap<>();
    private long repeats;
    private long outOfOrder;

    /** Reads until every one of these events was seen, or the time is over. */
    static Witness read(Topics topics, String topic, Set<UUID> expected, Duration patience) {
        Witness witness = new Witness();
        int[] taken = new int[1];
        topics.read(topic, patience, records -> {
            for (ConsumerRecord<String, byte[]> entry : records.subList(taken[0], records.size())) {
                witness.take(Topics.metadata(entry));
            }
            taken[0] = records.size();
            return witness.seen.containsAll(expected);
        });
        return witness;
    }

    private void take(EventMetadata event) {
        if (!seen.add(event.id())) {
            repeats++;
            return;
        }
        long before = last.getOrDefault(event.subject(), 0L);
        if (event.sequence() != before + 1) {
            outOfOrder++;
        }
        last.put(event.subject(), event.sequence());
    }

    Set<UUID> seen() {
        return seen;
    }

    long repeats() {
        return repeats;
    }

    /** How many events came before one that has a smaller number. */
    long outOfOrder() {
        return outOfOrder;
    }
}

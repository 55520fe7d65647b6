package org.entente.gateway.stream.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.entente.gateway.fixture.EventReader;
import org.entente.gateway.fixture.GatewayTest;
import org.entente.gateway.fixture.Story;
import org.entente.kit.fixture.Tokens;
import org.entente.kit.fixture.Topics;
import org.junit.jupiter.api.Test;

/**
 * From the moment an event was due on its topic to its arrival at a subscriber, open loop at 200 a second; run by name.
 *
 * <p>It prints what it measures and asserts only that every event came once.
 */
@GatewayTest
class LatencyMeasurement {
    private static final int RATE = 200;
    private static final int WARM_UP = 5 * RATE;
    private static final int MEASURED = 10 * RATE;

    @TestHTTPResource("/")
    URI site;

    @Test
    void measure() throws InterruptedException {
        Map<String, Long> due = new HashMap<>();
        try (var topics = Topics.open();
                var reader = EventReader.open(site, Tokens.of("buyer"), "", null)) {
            var stories = new ArrayList<Story>();
            for (int i = 0; i < 50; i++) {
                stories.add(new Story(topics));
            }
            long start = System.nanoTime();
            for (int i = 0; i < WARM_UP + MEASURED; i++) {
                long at = start + TimeUnit.SECONDS.toNanos(1) / RATE * i;
                LockSupport.parkNanos(at - System.nanoTime());
                Story story = stories.get(i % stories.size());
                String id = story.publish(story.draft("x")).id().toString();
                if (i >= WARM_UP) {
                    due.put(id, at);
                }
            }
            org.awaitility.Awaitility.await().until(() -> reader.count() >= WARM_UP + MEASURED);
            report(due, reader.events());
        }
    }

    private static void report(Map<String, Long> due, List<EventReader.Received> events) {
        List<Double> millis = events.stream()
                .filter(event -> due.containsKey(id(event)))
                .map(event -> (event.at() - due.get(id(event))) / 1e6)
                .sorted()
                .toList();
        assertThat(millis).hasSize(MEASURED);
        System.out.printf(
                Locale.ROOT,
                "topic -> subscriber at %d/s, n=%d: p50 %.1f ms, p90 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                RATE,
                millis.size(),
                millis.get(MEASURED / 2),
                millis.get(MEASURED * 9 / 10),
                millis.get(MEASURED * 99 / 100),
                millis.getLast());
    }

    private static String id(EventReader.Received event) {
        return new JsonObject(event.data()).getString("id");
    }
}

package org.entente.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.entente.contracts.Topics;
import org.entente.stack.story.Platform;

/** What the public event log holds, and what must be true of it after anything that happened. */
record EventLog(List<JsonNode> events) {
    static final List<String> SERVICES = List.of("provider-registry", "consortium-service", "deal-tracker");

    /** Reads all of it, page by page. */
    static EventLog read(Platform platform) {
        var events = new ArrayList<JsonNode>();
        var reader = platform.as("partner-system");
        var path = "/events?limit=200&after=0";
        while (path != null) {
            var page = reader.get(path);
            page.path("items").forEach(events::add);
            var next = page.path("next").asText("");
            path = next.isEmpty() || next.equals("null") ? null : "/events?limit=200&after=" + next;
        }
        return new EventLog(List.copyOf(events));
    }

    /**
     * Waits until nothing is under way any more: the log has as many events of each service as its audit chain has rows.
     *
     * @return the log, which is whole
     */
    static EventLog await(Platform platform) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> read(platform).assertMatchesAudit(platform));
        var log = read(platform);
        log.assertWhole();
        return log;
    }

    /** Every event once, and each aggregate's events as 1, 2, 3 … in the order of the log. */
    void assertWhole() {
        assertThat(events).extracting(event -> event.path("id").asText()).doesNotHaveDuplicates();
        Map<String, List<Long>> sequences = new LinkedHashMap<>();
        for (var event : events) {
            sequences
                    .computeIfAbsent(event.path("subject").asText(), _ -> new ArrayList<>())
                    .add(event.path("sequence").asLong());
        }
        sequences.forEach((subject, seen) -> assertThat(seen)
                .as("sequence of %s", subject)
                .isEqualTo(LongStream.rangeClosed(1, seen.size()).boxed().toList()));
    }

    /** The audit chain of every service is intact and has exactly the events that became visible, and drafts, which stay inside. */
    void assertMatchesAudit(Platform platform) {
        for (var service : SERVICES) {
            var report = platform.as("auditor").get("/audit/" + service);
            assertThat(report.path("intact").asBoolean())
                    .as("%s: %s", service, report)
                    .isTrue();
            var inside = report.path("topics").path(Topics.DRAFTS).asLong();
            assertThat(report.path("rows").asLong() - inside)
                    .as("rows of %s", service)
                    .isEqualTo(countFrom(service));
        }
    }

    private long countFrom(String service) {
        return events.stream()
                .filter(event -> event.path("source").asText().equals("/entente/" + service))
                .count();
    }
}

package org.entente.gateway.stream.rest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.entente.gateway.fixture.EventReader;
import org.entente.gateway.fixture.EventReader.Received;
import org.entente.gateway.fixture.GatewayTest;
import org.entente.gateway.fixture.Story;
import org.entente.gateway.stream.domain.EventLog;
import org.entente.gateway.stream.domain.PublicEvent;
import org.entente.kit.fixture.Tokens;
import org.entente.kit.fixture.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GatewayTest
class EventStreamTest {
    private static final String TOKEN = Tokens.of("partner-system");
    private static Topics topics;

    @TestHTTPResource("/")
    URI site;

    @Inject
    EventLog log;

    @BeforeEach
    void open() {
        if (topics == null) {
            topics = Topics.open();
        }
    }

    @AfterAll
    static void close() {
        topics.close();
    }

    @Test
    void givenALiveReaderThenEventsComeWithPositionAndTypeAndPublicDataOnly() {
        var story = new Story(topics);
        try (var reader = open("", null)) {
            story.publish(story.draft("secret name"));

            Received event = awaited(reader, 1).getFirst();

            assertThat(reader.response().headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(event.event()).isEqualTo("org.entente.offering.drafted.v1");
            var cloudEvent = new JsonObject(event.data());
            assertThat(cloudEvent.getString("subject"))
                    .isEqualTo(story.subject().toString());
            assertThat(cloudEvent.getJsonObject("data").fieldNames()).containsOnly("offeringId", "organizationId");
            assertThat(event.data()).doesNotContain("secret");
        }
    }

    @Test
    void givenAFilterThenOnlyItsEventsComeFromHistoryAndLive() {
        var wanted = new Story(topics);
        var other = new Story(topics);
        wanted.publish(wanted.draft("history"));
        other.publish(other.draft("history"));
        try (var reader = open("?after=0&subject=" + wanted.subject(), null)) {
            awaited(reader, 1);
            other.publish(other.draft("live"));
            wanted.publish(wanted.draft("live"));

            List<Received> events = awaited(reader, 2);

            assertThat(events)
                    .extracting(event -> new JsonObject(event.data()).getString("subject"))
                    .containsOnly(wanted.subject().toString());
        }
    }

    @Test
    void givenAQuietStreamThenAHeartbeatKeepsItOpen() {
        try (var reader = open("?type=nothing", null)) {
            await().atMost(10, SECONDS).until(() -> reader.comments().size() >= 2);

            assertThat(reader.comments()).containsOnly(": heartbeat");
        }
    }

    @Test
    void givenAnEventOfAnotherReplicaThenItComesToo() {
        try (var reader = open("", null)) {
            log.append(fabricated(1, 10));

            assertThat(awaited(reader, 1).getFirst().event()).isEqualTo("org.entente.fabricated.v1");
        }
    }

    @Test
    void givenAReaderThatReconnectsWhileEventsComeThenItMissesNoneAndGetsNoneTwice() {
        long start = log.head();
        int published = 600;
        var producers = publishInBackground(4, published / 4);

        List<Long> positions = readWithReconnects(start, published, 0);

        producers.forEach(CompletableFuture::join);
        assertThat(positions).hasSize(published);
        assertThat(Continuity.breaks(start, positions)).isEmpty();
    }

    /** The same check finds what it is there to find when a reader resumes at the wrong place. */
    @Test
    void givenAReaderThatResumesWronglyThenTheCheckSeesIt() {
        long start = log.head();
        var producers = publishInBackground(2, 60);
        producers.forEach(CompletableFuture::join);
        await().atMost(20, SECONDS).until(() -> log.head() >= start + 120);

        assertThat(Continuity.breaks(start, readWithReconnects(start, 60, 1))).isNotEmpty();
        assertThat(Continuity.breaks(start, readWithReconnects(start, 60, -1))).isNotEmpty();
    }

    @Test
    void givenReadersThatStallThenNobodyElseWaitsAndTheyMissNothing() throws Exception {
        long start = log.head();
        int events = 8_000;
        try (var reader = open("?after=" + start, null);
                var stalled = new StalledReaders(site, TOKEN, start, 5)) {
            for (int i = 0; i < events; i += 500) {
                log.append(fabricated(500, 1_000));
            }
            var story = new Story(topics);
            story.publish(story.draft("after the flood"));

            List<Received> received = awaited(reader, events + 1);

            assertThat(Continuity.breaks(start, ids(received))).isEmpty();
            assertThat(stalled.readAll(events + 1)).allSatisfy(ids -> {
                assertThat(ids).hasSize(events + 1);
                assertThat(Continuity.breaks(start, ids)).isEmpty();
            });
        }
    }

    private List<Long> readWithReconnects(long start, int count, int mistake) {
        var random = new Random(7);
        var positions = new ArrayList<Long>();
        long last = start;
        while (positions.size() < count) {
            int more = Math.min(1 + random.nextInt(60), count - positions.size());
            try (var reader = open("", Math.max(0, last))) {
                List<Long> ids = ids(awaited(reader, more));
                positions.addAll(ids.subList(0, more));
                last = positions.getLast() + mistake;
            }
        }
        return positions;
    }

    private static List<CompletableFuture<Void>> publishInBackground(int producers, int each) {
        return IntStream.range(0, producers)
                .mapToObj(producer -> CompletableFuture.runAsync(() -> {
                    var stories = List.of(new Story(topics), new Story(topics), new Story(topics));
                    for (int i = 0; i < each; i++) {
                        Story story = stories.get(i % stories.size());
                        story.publish(story.draft("draft " + i));
                    }
                }))
                .toList();
    }

    private static List<PublicEvent> fabricated(int count, int size) {
        return IntStream.range(0, count)
                .mapToObj(i -> new PublicEvent(
                        UUID.randomUUID(),
                        "org.entente.fabricated.v1",
                        UUID.randomUUID(),
                        1,
                        new JsonObject().put("filler", "x".repeat(size)).encode()))
                .toList();
    }

    private EventReader open(String query, Long lastEventId) {
        return EventReader.open(site, TOKEN, query, lastEventId);
    }

    private static List<Long> ids(List<Received> events) {
        return events.stream().map(Received::id).toList();
    }

    private static List<Received> awaited(EventReader reader, int count) {
        await().atMost(30, SECONDS)
                .untilAsserted(
                        () -> assertThat(reader.count()).as(reader::toString).isGreaterThanOrEqualTo(count));
        return reader.events();
    }
}

package org.entente.gateway.stream.rest;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.gateway.fixture.GatewayTest;
import org.entente.gateway.fixture.Story;
import org.entente.kit.fixture.Tokens;
import org.entente.kit.fixture.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class EventsResourceTest {
    private static Topics topics;

    @Inject
    MeterRegistry meters;

    private Story story;

    @BeforeEach
    void newStory() {
        if (topics == null) {
            topics = Topics.open();
        }
        story = new Story(topics);
    }

    @AfterAll
    static void close() {
        topics.close();
    }

    @Test
    void givenARecommendationThenNothingThatOnlyAgenciesMaySeeComesOut() {
        var published = story.publish(story.recommendation("secret reasons", "secret note"));

        JsonPath page = eventsOfStory(1);

        assertThat(page.getMap("items[0].data")).containsOnlyKeys("reviewId", "dealId");
        assertThat(page.getString("items[0].id")).isEqualTo(published.id().toString());
        assertThat(page.getString("items[0].type")).isEqualTo("org.entente.review.recommendation-recorded.v1");
        assertThat(page.getString("items[0].specversion")).isEqualTo("1.0");
        assertThat(page.prettify()).doesNotContain("secret", "DENY", "STATE", "4813");
    }

    @Test
    void givenEventsOfAnAggregateThenTheyComeInOrderAndInPages() {
        for (int i = 0; i < 5; i++) {
            story.publish(story.draft("draft " + i));
        }
        eventsOfStory(5);

        JsonPath first = page("?limit=2&subject=" + story.subject());
        JsonPath second = page("?limit=2&subject=" + story.subject() + "&after=" + first.getString("next"));
        JsonPath third = page("?limit=2&subject=" + story.subject() + "&after=" + second.getString("next"));

        assertThat(first.getList("items.sequence", Integer.class)).containsExactly(1, 2);
        assertThat(second.getList("items.sequence", Integer.class)).containsExactly(3, 4);
        assertThat(third.getList("items.sequence", Integer.class)).containsExactly(5);
        assertThat(first.getString("next")).isEqualTo(first.getString("items[1].position"));
        assertThat(third.getString("next")).isNull();
    }

    @Test
    void givenATypeThenOnlyEventsOfItCome() {
        story.publish(story.draft("a"));
        story.publish(story.recommendation("r", "n"));
        eventsOfStory(2);

        JsonPath drafts = page("?type=org.entente.offering.drafted.v1&subject=" + story.subject());

        assertThat(drafts.getList("items.type")).containsExactly("org.entente.offering.drafted.v1");
    }

    @Test
    void givenAnEventThatArrivesTwiceThenItIsThereOnce() {
        var draft = story.draft("twice");
        var metadata = story.publish(draft);
        topics.publish(metadata, draft);
        story.publish(story.draft("after"));

        JsonPath page = eventsOfStory(2);

        assertThat(page.getList("items.sequence", Integer.class)).containsExactly(1, 2);
        assertThat(broken("backwards")).isZero();
    }

    @Test
    void givenAGapInTheSequenceThenTheMetricSaysSo() {
        double before = broken("gap");
        story.publish(story.draft("first"));
        story.publishAfterGap(2, story.draft("fourth"));

        eventsOfStory(2);

        assertThat(broken("gap")).isEqualTo(before + 1);
    }

    @Test
    void givenARecordThatIsNoEventThenItIsSetAsideAndTheNextOnesCome() {
        String key = story.subject().toString();
        var headers = Map.of(
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "org.entente.offering.drafted.v1",
                "ce_specversion", "1.0",
                "ce_source", "/entente/test",
                "ce_subject", key,
                "ce_time", "2026-11-23T09:00:00Z",
                "ce_sequence", "1");
        topics.publish("registry.offerings", key, headers, "{not json".getBytes(StandardCharsets.UTF_8));
        topics.publish("registry.offerings", key, Map.of(), "no headers".getBytes(StandardCharsets.UTF_8));
        story.publish(story.draft("behind"));

        eventsOfStory(1);

        var dead = topics.readKey("registry.offerings.gateway.dlq", key, 2, Duration.ofSeconds(20));
        assertThat(dead).hasSize(2);
        assertThat(Topics.header(dead.getFirst(), "dead-letter-reason")).contains("Not JSON");
        assertThat(Topics.header(dead.getFirst(), "dead-letter-topic")).isEqualTo("registry.offerings");
        assertThat(Topics.header(dead.getFirst(), "dead-letter-offset")).matches("[0-9]+");
        assertThat(new String(dead.get(1).value(), StandardCharsets.UTF_8)).isEqualTo("no headers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=x", "?after=-1", "?limit=0", "?limit=201", "?subject=x"})
    void givenAWrongParameterThenAProblemNamesIt(String query) {
        Response response = get(query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("code")).isEqualTo("invalid-input");
        assertThat(response.jsonPath().getString("errors[0].field")).isEqualTo(query.substring(1, query.indexOf('=')));
    }

    @Test
    void givenNobodyThenUnauthenticated() {
        given().get("/api/v1/events").then().statusCode(401).contentType("application/problem+json");
        given().get("/api/v1/events/stream").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void givenAForgedTokenThenUnauthenticated() {
        String token = Tokens.of("buyer");
        String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        for (String path : List.of("/api/v1/events", "/api/v1/events/stream", "/api/v1/me")) {
            given().header("Authorization", "Bearer " + forged).get(path).then().statusCode(401);
        }
    }

    private double broken(String kind) {
        return meters.counter("entente.stream.order.broken", "kind", kind).count();
    }

    private JsonPath eventsOfStory(int count) {
        await().atMost(20, SECONDS)
                .until(() ->
                        page("?subject=" + story.subject()).getList("items").size() >= count);
        JsonPath page = page("?subject=" + story.subject());
        assertThat(page.getList("items")).hasSize(count);
        return page;
    }

    private static JsonPath page(String query) {
        Response response = get(query);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.jsonPath();
    }

    private static Response get(String query) {
        return given().header("Authorization", "Bearer " + Tokens.of("partner-system"))
                .get("/api/v1/events" + query);
    }
}

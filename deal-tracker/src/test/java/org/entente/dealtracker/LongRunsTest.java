package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.as;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.HardMarket;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs that take longer than their request: followed, cancelled, cut short by time, too many, abandoned. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LongRunsTest {

    private static final int LONG = 120;

    @Inject
    DataSource database;

    private final List<UUID> begun = new ArrayList<>();

    @AfterEach
    void cancelAll() {
        begun.forEach(run -> post("program-office", "/assemblies/" + run + "/cancel"));
    }

    @Test
    void givenALongRunWhenFollowedThenItReportsWhatItKnowsAndItsEndFollowsACancellation() {
        Response answer = ask("buyer", LONG);
        UUID run = id(answer);
        String one = "/assemblies/" + run;

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo("/api/v1" + one);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        answer.then().body("state", equalTo("RUNNING")).body("consortia", empty());
        eventually(() -> get("buyer", one)
                .body("state", equalTo("RUNNING"))
                .body("interim.objective", greaterThan(0))
                .body("interim.gap.points", greaterThan(0))
                .body("interim.elapsedMilliseconds", greaterThan(900))
                .body("interim.consortium.offerings", hasSize(12))
                .body("words", startsWith("Still searching: the best so far has ")));
        post("second-company-admin", one + "/cancel").statusCode(404);
        post("buyer", one + "/repeat").statusCode(409).body("allowed", hasItem("cancel"));

        post("buyer", one + "/cancel")
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("provenOptimal", equalTo(false))
                .body("consortia", not(empty()))
                .body("words", startsWith("It was cancelled: the best that was found has "));
        post("buyer", one + "/cancel").statusCode(200).body("state", equalTo("CANCELLED"));
        assertThat(factsOf(run, "cancelled"))
                .startsWith("org.entente.assembly.started.v1", "org.entente.assembly.improved.v1")
                .endsWith("org.entente.assembly.cancelled.v1");
    }

    @Test
    void givenARunThatTimeCutShortWhenRepeatedThenItTakesAsManyStepsToTheSameAnswer() {
        UUID run = id(ask("buyer", 1));
        eventually(() -> get("buyer", "/assemblies/" + run).body("state", equalTo("COMPLETED")));
        get("buyer", "/assemblies/" + run)
                .body("provenOptimal", equalTo(false))
                .body("gap.points", greaterThan(0))
                .body("steps", greaterThan(0))
                .body("words", startsWith("Time ran out: the best that was found has "));
        post("buyer", "/assemblies/" + run + "/cancel").statusCode(409).body("allowed", hasItem("repeat"));

        UUID repeat = id(as("buyer").post("/api/v1/assemblies/" + run + "/repeat"));

        int steps = get("buyer", "/assemblies/" + run).extract().path("steps");
        eventually(() -> get("buyer", "/assemblies/" + repeat).body("state", equalTo("COMPLETED")));
        get("buyer", "/assemblies/" + repeat)
                .body("sameAnswer", equalTo(true))
                .body("steps", equalTo(steps))
                .body("words", containsString("The repeat gave the same answer."));
    }

    @Test
    void givenALongRunForADealWhenItIsCancelledThenTheDealKnowsNothingOfItAndNothingCanBeSelected() {
        HardMarket.offer();
        UUID deal = Api.id(post("buyer", "/deals", HardMarket.dealNeed()).statusCode(201));
        Response answer = as("buyer")
                .header("Prefer", "respond-async")
                .body(Map.of("timeLimitSeconds", LONG))
                .post("/api/v1/deals/" + deal + "/assemblies");
        UUID run = id(answer);
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/deals/" + deal + "/assemblies/" + run);
        get("buyer", "/deals/" + deal + "/assemblies").body("items[0].state", equalTo("RUNNING"));
        eventually(() -> get("buyer", "/assemblies/" + run).body("interim", notNullValue()));
        Api.select(deal, run).statusCode(400);

        post("buyer", "/assemblies/" + run + "/cancel").statusCode(200).body("consortia", not(empty()));

        get("buyer", "/deals/" + deal).body("state", equalTo("OPEN"));
        UUID ended = Api.id(post("buyer", "/deals/" + deal + "/assemblies", Map.of("timeLimitSeconds", 1)));
        begun.add(ended);
        eventually(() -> get("buyer", "/deals/" + deal).body("state", equalTo("ASSEMBLING")));
        Api.select(deal, run).statusCode(400).body("detail", containsString("no completed assembly with this id"));
        Api.select(deal, ended).statusCode(200);
    }

    @Test
    void givenManyLongRunsWhenThereIsNoPlaceForAnotherThenItIsSaidWhatToDo() {
        HardMarket.offer();
        for (String who : List.of("buyer", "company-admin")) {
            for (int i = 0; i < 4; i++) {
                assertThat(askAtOnce(who).statusCode()).isEqualTo(202);
            }
        }
        Response tooManyOfOne = askAtOnce("buyer");
        askAtOnce("program-office");
        askAtOnce("program-office");
        Response tooMany = askAtOnce("second-company-admin");

        assertThat(tooManyOfOne.statusCode()).isEqualTo(429);
        assertThat(tooManyOfOne.header("Retry-After")).isNotNull();
        assertThat(tooManyOfOne.<String>path("detail")).contains("cancel one");
        assertThat(tooMany.statusCode()).isEqualTo(503);
        assertThat(tooMany.header("Retry-After")).isNotNull();
        assertThat(tooMany.<String>path("code")).isEqualTo("assemblies-busy");
        get("second-company-admin", "/assemblies?limit=200").body("items.destination", not(hasItem("IS")));

        cancelAll();
        begun.forEach(run -> get("program-office", "/assemblies/" + run).body("state", equalTo("CANCELLED")));
        assertThat(askAtOnce("buyer").statusCode()).isEqualTo(202);
    }

    @Test
    void givenARunWhoseServiceIsGoneWhenLookedForThenItIsAbandonedAndCanBeRepeated() throws SQLException {
        UUID ended = id(ask("buyer", 1));
        eventually(() -> get("buyer", "/assemblies/" + ended).body("state", equalTo("COMPLETED")));
        UUID run = leftBehind(ended);

        eventually(() -> get("buyer", "/assemblies/" + run).body("state", equalTo("ABANDONED")));

        get("buyer", "/assemblies/" + run).body("words", containsString("Repeat it"));
        assertThat(factsOf(run, "abandoned")).endsWith("org.entente.assembly.abandoned.v1");
        UUID repeat = id(as("buyer").post("/api/v1/assemblies/" + run + "/repeat"));
        eventually(() -> get("buyer", "/assemblies/" + repeat).body("state", equalTo("COMPLETED")));
    }

    /** A run as a service leaves it that is killed in the middle. */
    private UUID leftBehind(UUID like) throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into assembly (id, what_if, top, time_limit_seconds, asked_by, asked_by_organization,
                            requested_by_organization, asked_by_government, inputs_hash, created_at, updated_at, state,
                            looked_after_until)
                        select ?, what_if, top, time_limit_seconds, asked_by, asked_by_organization,
                            requested_by_organization, asked_by_government, inputs_hash, created_at, updated_at, 'RUNNING',
                            now() - interval '1 second'
                        from assembly where id = ?""")) {
            insert.setObject(1, id);
            insert.setObject(2, like);
            insert.executeUpdate();
        }
        return id;
    }

    private Response ask(String who, int seconds) {
        Map<String, Object> need = HardMarket.need();
        need.put("timeLimitSeconds", seconds);
        return remembered(as(who).body(need).post("/api/v1/assemblies"));
    }

    private Response askAtOnce(String who) {
        Map<String, Object> need = HardMarket.need();
        need.put("timeLimitSeconds", LONG);
        return remembered(as(who).header("Prefer", "respond-async").body(need).post("/api/v1/assemblies"));
    }

    private Response remembered(Response answer) {
        if (answer.statusCode() < 300) {
            begun.add(id(answer));
        }
        return answer;
    }

    private UUID id(Response answer) {
        UUID id = UUID.fromString(answer.path("id"));
        if (!begun.contains(id)) {
            begun.add(id);
        }
        return id;
    }

    private static List<String> factsOf(UUID run, String last) {
        try (Topics topics = Topics.open()) {
            return topics
                    .read(
                            "deals.assemblies",
                            Duration.ofSeconds(20),
                            read -> read.stream()
                                    .anyMatch(each -> run.toString().equals(each.key())
                                            && Topics.metadata(each).type().contains(last)))
                    .stream()
                    .filter(each -> run.toString().equals(each.key()))
                    .map(each -> Topics.metadata(each).type())
                    .toList();
        }
    }
}

package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.time.Washington;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a license after its issue, by those who may. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LicensesTest {

    private static final LocalDate TODAY = Washington.day(Clock.systemUTC().instant());
    private static final int MANY_YEARS = 365 * 5;

    @AfterEach
    void leave() {
        SettableClock.ahead(0);
    }

    @Test
    void givenALicenseWhenAllPartiesAcknowledgeThenTheLicenseeDrawsItDownToItsEnd() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID id = deal.license();
            String license = "/licenses/" + id;
            get("company-admin", license)
                    .body("state", equalTo("ISSUED"))
                    .body("waitingFor", hasSize(3))
                    .body("lines.remaining", contains(1, 1));
            draw("company-admin", license, deal.model(), 1, "early")
                    .statusCode(409)
                    .body("waitingFor", hasSize(3))
                    .body("allowed", hasItem("acknowledge"));

            acknowledge(license, "buyer", "company-admin", "second-company-admin");
            get("buyer", license).body("state", equalTo("ACTIVE")).body("waitingFor", empty());
            draw("company-admin", license, deal.model(), 2, "first")
                    .statusCode(422)
                    .body("errors.field", contains("quantity"))
                    .body("allowed", equalTo(1));
            draw("company-admin", license, deal.model(), 1, "first")
                    .statusCode(200)
                    .body("drawnValueUsd", equalTo(1_000));
            draw("company-admin", license, deal.model(), 1, "first")
                    .statusCode(200)
                    .body("draws", hasSize(1));
            draw("company-admin", license, deal.accelerator(), 1, "first")
                    .statusCode(200)
                    .body("state", equalTo("EXHAUSTED"))
                    .body("allowed", contains("report-change", "submit-report"));

            get("buyer", "/deals/" + deal.id() + "/timeline")
                    .body("items.text", hasItem("Everything that the license allows is shipped."));
            assertThat(types(deal, id, 8))
                    .containsExactly(
                            "issued",
                            "conditions-acknowledged",
                            "conditions-acknowledged",
                            "conditions-acknowledged",
                            "activated",
                            "drawn",
                            "drawn",
                            "exhausted");
        }
    }

    @Test
    void givenManyAtOnceWhenTheyDrawTheLastOneThenItIsNotOversold() throws Exception {
        try (ReadyDeal deal = ReadyDeal.make();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            String license = "/licenses/" + deal.license();
            acknowledge(license, "buyer", "company-admin", "second-company-admin");

            List<Callable<Integer>> draws = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> draw("company-admin", license, deal.model(), 1, "truck " + i)
                                    .extract()
                                    .statusCode())
                    .toList();
            List<Integer> answers =
                    threads.invokeAll(draws).stream().map(Future::resultNow).toList();

            assertThat(answers).containsOnlyOnce(200).contains(422).hasSize(8);
            get("company-admin", license).body("draws", hasSize(1)).body("drawnValueUsd", equalTo(1_000));
        }
    }

    @Test
    void givenAChangeWhenItIsReportedThenTheAnswerSaysWhatFollowsAndWhy() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            String license = "/licenses/" + deal.license();

            report(license, "ADDRESS_IN_SAME_COUNTRY")
                    .statusCode(200)
                    .body("changes[0].consequence", equalTo("NOTIFY"))
                    .body("changes[0].reference", equalTo("15 CFR 750.7(c)(1)"));
            report(license, "CONSORTIUM_MEMBER").body("changes[1].consequence", equalTo("AMEND"));
            report(license, "DESTINATION")
                    .body("changes[2].consequence", equalTo("NEW_APPLICATION"))
                    .body("changes[2].why", containsString("replacement license"));
            post("company-admin", license + "/changes", Map.of("kind", "SOMETHING", "description", "?"))
                    .statusCode(400)
                    .body("errors.field", hasItem(containsString("kind")));
        }
    }

    @Test
    void givenALicenseWhenCommerceStopsItThenNothingIsDrawnAndOthersMayNot() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            String license = "/licenses/" + deal.license();
            acknowledge(license, "buyer", "company-admin", "second-company-admin");
            Map<String, String> reason = Map.of("reason", "a condition was not kept");

            post("state-official", license + "/suspension", reason).statusCode(403);
            post("commerce-reviewer", license + "/suspension", reason).statusCode(403);
            post("commerce-official", license + "/suspension", reason)
                    .statusCode(200)
                    .body("state", equalTo("SUSPENDED"));
            draw("company-admin", license, deal.model(), 1, "late")
                    .statusCode(409)
                    .body("state", equalTo("SUSPENDED"))
                    .body("allowed", hasItem("reinstate"));
            post("commerce-official", license + "/reinstatement", reason)
                    .statusCode(200)
                    .body("state", equalTo("ACTIVE"));
            post("commerce-official", license + "/revocation", reason)
                    .statusCode(200)
                    .body("state", equalTo("REVOKED"));
            post("commerce-official", license + "/reinstatement", reason)
                    .statusCode(409)
                    .body("allowed", empty());

            draw("buyer", license, deal.model(), 1, "x").statusCode(403);
            draw("second-company-admin", license, deal.model(), 1, "x").statusCode(403);
            draw("third-company-admin", license, deal.model(), 1, "x").statusCode(404);
        }
    }

    @Test
    void givenALastDayWhenItIsOverThenTheLicenseExpiresByItself() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            String license = "/licenses/" + deal.license();
            acknowledge(license, "buyer");

            SettableClock.ahead(MANY_YEARS);

            eventually(() -> get("buyer", license).body("state", equalTo("EXPIRED")));
            get("buyer", license)
                    .body(
                            "acknowledged",
                            containsInAnyOrder(
                                    DemoOrganization.KESTREL_HEALTH.id().toString()));
        }
    }

    private static void acknowledge(String license, String... people) {
        for (String person : people) {
            post(person, license + "/acknowledgments").statusCode(200);
        }
    }

    private static ValidatableResponse draw(
            String who, String license, UUID offering, long quantity, String reference) {
        return post(
                who,
                license + "/draws",
                Map.of(
                        "offeringId", offering,
                        "quantity", quantity,
                        "valueUsd", 1_000,
                        "drawnOn", TODAY.toString(),
                        "reference", reference));
    }

    private static ValidatableResponse report(String license, String kind) {
        return post("company-admin", license + "/changes", Map.of("kind", kind, "description", "as of today"));
    }

    private static List<String> types(ReadyDeal deal, UUID license, int many) {
        return facts(
                license,
                deal.stage()
                        .topics()
                        .read(
                                "deals.licenses",
                                Duration.ofSeconds(20),
                                read -> facts(license, read).size() >= many));
    }

    private static List<String> facts(UUID license, List<ConsumerRecord<String, byte[]>> read) {
        return read.stream()
                .filter(event -> license.toString().equals(event.key()))
                .map(event -> new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .map(type -> type.replace("org.entente.license.", "").replace(".v1", ""))
                .toList();
    }
}

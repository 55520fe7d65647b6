package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.as;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.entente.contracts.EventCatalog;
import org.entente.contracts.EventCodec;
import org.entente.contracts.deals.DeliveryRecorded;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.dealtracker.fixture.Stage;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Topics;
import org.entente.kit.time.Washington;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The buyer says what arrived and when, and how its provider kept its days counts for the next deal. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeliveriesTest {

    private static final String RECORDED = "org.entente.deal.delivery-recorded.v1";
    private static final LocalDate TODAY = Washington.day(Clock.systemUTC().instant());

    @AfterEach
    void leave() {
        SettableClock.ahead(0);
    }

    @Test
    void givenALicensedDealWhenTheBuyerHasAnOfferingThenTheDealShowsTellsAndPublishesIt() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            deal.license();
            get("buyer", "/deals/" + deal.id())
                    .body("deliveries", empty())
                    .body("licensedOn", equalTo(TODAY.toString()));

            deliver("buyer", deal, deal.model(), TODAY)
                    .statusCode(200)
                    .body("state", equalTo("LICENSED"))
                    .body("deliveries", hasSize(1))
                    .body("deliveries[0].offeringId", equalTo(deal.model().toString()))
                    .body("deliveries[0].organizationId", equalTo(lumen()))
                    .body("deliveries[0].offeringName", containsString("MODEL at"))
                    .body("deliveries[0].deliveredOn", equalTo(TODAY.toString()))
                    .body("deliveries[0].onTime", nullValue());
            deliver("program-office", deal, deal.accelerator(), TODAY)
                    .statusCode(200)
                    .body("deliveries", hasSize(2));

            get("second-company-admin", "/deals/" + deal.id() + "/timeline")
                    .body("items.text", hasItem(containsString("was delivered on " + TODAY + ".")));
            get("third-company-admin", "/deals/" + deal.id()).statusCode(404);
            assertThat(published(deal, 2))
                    .containsExactly(
                            new DeliveryRecorded(deal.id(), deal.model(), DemoOrganization.LUMEN_MODELS.id(), TODAY),
                            new DeliveryRecorded(
                                    deal.id(), deal.accelerator(), DemoOrganization.NORTHWIND_COMPUTE.id(), TODAY));
        }
    }

    @Test
    void givenWhatCannotHaveBeenWhenSaidThenTheProblemSaysWhatCan() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            deliver("buyer", deal, deal.model(), TODAY)
                    .statusCode(409)
                    .body("code", equalTo("state-conflict"))
                    .body("state", equalTo("READY"))
                    .body("allowed", not(hasItem("record-delivery")));
            deal.license();

            broken(deliver("buyer", deal, deal.model(), TODAY.minusDays(1)), "deliveredOn")
                    .body("allowed", contains(TODAY.toString(), TODAY.toString()));
            broken(deliver("buyer", deal, deal.model(), TODAY.plusDays(1)), "deliveredOn");
            broken(deliver("buyer", deal, UUID.randomUUID(), TODAY), "offeringId")
                    .body(
                            "allowed",
                            contains(deal.accelerator().toString(), deal.model().toString()));
            post("buyer", path(deal), Map.of("offeringId", deal.model()))
                    .statusCode(400)
                    .body("errors.field", hasItem(containsString("deliveredOn")));
            deliver("company-admin", deal, deal.model(), TODAY).statusCode(403);
            get("buyer", "/deals/" + deal.id()).body("deliveries", empty());
        }
    }

    @Test
    void givenADeliveryWhenItIsSaidAgainThenOnceIsEnoughAndAnotherDayIsRefused() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            deal.license();
            String tag = get("buyer", "/deals/" + deal.id()).extract().header("ETag");
            String key = UUID.randomUUID().toString();
            keyed(key, tag, deal).statusCode(200);
            keyed(key, tag, deal).statusCode(200).body("deliveries", hasSize(1));
            keyed(UUID.randomUUID().toString(), tag, deal).statusCode(409).body("code", equalTo("version-conflict"));
            deliver("buyer", deal, deal.model(), TODAY).statusCode(200).body("deliveries", hasSize(1));

            SettableClock.ahead(1);
            broken(deliver("buyer", deal, deal.model(), TODAY.plusDays(1)), "offeringId")
                    .body("detail", containsString("was delivered on " + TODAY + " already"))
                    .body("deliveredOn", equalTo(TODAY.toString()))
                    .body("allowed", contains(deal.accelerator().toString()));
            deliver("buyer", deal, deal.accelerator(), TODAY).statusCode(200);

            assertThat(published(deal, 2))
                    .extracting(DeliveryRecorded::offeringId)
                    .containsExactly(deal.model(), deal.accelerator());
        }
    }

    @Test
    void givenPromisesKeptAndBrokenWhenTheNextDealIsAssembledThenTheyCountAndWhatWasNotPromisedDoesNot() {
        LocalDate promised = TODAY.plusDays(70);
        try (ReadyDeal without = ReadyDeal.make();
                ReadyDeal with = ReadyDeal.promised(promised)) {
            without.license();
            with.license();
            SettableClock.ahead(80);
            deliver("buyer", without, without.model(), TODAY.plusDays(80)).statusCode(200);
            deliver("buyer", without, without.accelerator(), TODAY.plusDays(80)).statusCode(200);
            assertPoints(Map.of(northwind(), 15, lumen(), 15, harbor(), 15));

            deliver("buyer", with, with.accelerator(), promised).statusCode(200);
            deliver("buyer", with, with.model(), promised.plusDays(1))
                    .statusCode(200)
                    .body("deliveries.onTime", contains(true, false));

            assertPoints(Map.of(northwind(), 30, lumen(), 0, harbor(), 15));
        }
    }

    /** What each company's storage gets for its organization's punctuality. */
    private static void assertPoints(Map<String, Integer> expected) {
        try (Stage stage = new Stage()) {
            for (DemoOrganization each : List.of(
                    DemoOrganization.NORTHWIND_COMPUTE,
                    DemoOrganization.LUMEN_MODELS,
                    DemoOrganization.HARBOR_SECURITY)) {
                stage.register(each);
                stage.offer(each, ComponentSlot.STORAGE, 1_000_000);
            }
            UUID deal = Api.open(ComponentSlot.STORAGE);
            eventually(() -> get("buyer", "/deals/" + deal + "/assemblies/" + Api.assemble(deal))
                    .body(
                            "consortia.collectEntries { [it.offerings[0].organizationId,"
                                    + " it.score.find { s -> s.what == 'delivered on time before' }.value] }",
                            equalTo(expected)));
            stage.withdrawAll();
        }
    }

    private static ValidatableResponse deliver(String person, ReadyDeal deal, UUID offering, LocalDate on) {
        return post(person, path(deal), Map.of("offeringId", offering, "deliveredOn", on.toString()));
    }

    private static ValidatableResponse keyed(String key, String tag, ReadyDeal deal) {
        return as("buyer")
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .body(Map.of("offeringId", deal.model(), "deliveredOn", TODAY.toString()))
                .post("/api/v1" + path(deal))
                .then();
    }

    private static ValidatableResponse broken(ValidatableResponse answer, String field) {
        return answer.statusCode(422).body("code", equalTo("rule-broken")).body("errors.field", contains(field));
    }

    /** The deliveries of a deal that were published, once there are so many. */
    private static List<DeliveryRecorded> published(ReadyDeal deal, int many) {
        return of(
                deal,
                deal.stage()
                        .topics()
                        .read(
                                "deals.deals",
                                Duration.ofSeconds(20),
                                read -> of(deal, read).size() >= many));
    }

    private static List<DeliveryRecorded> of(ReadyDeal deal, List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .filter(each -> deal.id().toString().equals(each.key()))
                .filter(each -> Topics.metadata(each).type().equals(RECORDED))
                .map(each ->
                        (DeliveryRecorded) EventCodec.decode(EventCatalog.of(DeliveryRecorded.class), each.value()))
                .toList();
    }

    private static String path(ReadyDeal deal) {
        return "/deals/" + deal.id() + "/deliveries";
    }

    private static String northwind() {
        return DemoOrganization.NORTHWIND_COMPUTE.id().toString();
    }

    private static String lumen() {
        return DemoOrganization.LUMEN_MODELS.id().toString();
    }

    private static String harbor() {
        return DemoOrganization.HARBOR_SECURITY.id().toString();
    }
}

package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.Stage;
import org.entente.dealtracker.license.domain.BusinessDays;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deals on their whole way, over real PostgreSQL, real Kafka and the real API. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DealJourneyTest {

    private Stage stage;
    private UUID accelerator;
    private UUID model;

    @BeforeEach
    void market() {
        stage = new Stage();
        stage.register(DemoOrganization.NORTHWIND_COMPUTE);
        stage.register(DemoOrganization.LUMEN_MODELS);
        stage.register(DemoOrganization.HARBOR_SECURITY);
        accelerator = stage.offer(DemoOrganization.NORTHWIND_COMPUTE, ComponentSlot.ACCELERATOR, 1_000_000, "SA");
        model = stage.offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.MODEL, 300_000);
        stage.attest(accelerator, model);
    }

    @AfterEach
    void withdrawFromMarket() {
        stage.withdrawAll();
        stage.close();
    }

    @Test
    void givenCertifiedOfferingsWhenADealGoesItsWholeWayThenItIsLicensed() {
        UUID deal = Api.open(ComponentSlot.ACCELERATOR, ComponentSlot.MODEL);
        UUID assembly = assembleBoth(deal);
        get("buyer", "/deals/" + deal + "/assemblies/" + assembly)
                .statusCode(200)
                .body("provenOptimal", equalTo(true))
                .body("infeasible", nullValue())
                .body("consortia[0].rank", equalTo(1))
                .body("consortia[0].priceUsd", equalTo(1_300_000))
                .body("consortia[0].hardwareUsSharePercent", equalTo(60))
                .body("consortia[0].offerings.offeringId", contains(accelerator.toString(), model.toString()))
                .body("consortia[0].score.find { it.what == 'pairs not attested together' }.value", equalTo(0));
        Api.select(deal, assembly).statusCode(200).body("state", equalTo("CONSORTIUM_FORMING"));
        UUID consortium = stage.form(deal, accelerator, model);
        awaitState(deal, "READY");
        get("buyer", "/deals/" + deal)
                .body("consortium.consortiumId", equalTo(consortium.toString()))
                .body("consortium.members.organizationName", hasItem("northwind-compute (demo)"))
                .body("gaps", empty());

        UUID review = Api.submit(deal);
        Api.recommendAll(review);
        Api.approve(review).statusCode(200).body("state", equalTo("DECIDED")).body("waitingFor", empty());

        get("buyer", "/deals/" + deal)
                .body("state", equalTo("LICENSED"))
                .body("reviewId", equalTo(review.toString()))
                .body("licenseId", notNullValue());
        get("company-admin", "/licenses?dealId=" + deal)
                .body("items", hasSize(1))
                .body("items[0].licenseNumber", matchesPattern("[A-Z]\\d{7}"))
                .body("items[0].valueUsd", equalTo(1_300_000))
                .body("items[0].state", equalTo("ISSUED"));
        String from = get("company-admin", "/licenses?dealId=" + deal).extract().path("items[0].validFrom");
        String until =
                get("company-admin", "/licenses?dealId=" + deal).extract().path("items[0].validUntil");
        assertThat(LocalDate.parse(until))
                .isEqualTo(BusinessDays.onOrAfter(LocalDate.parse(from).plusYears(4)));
        get("company-admin", "/reviews/" + review).body("applicationNumber", matchesPattern("[A-Z]\\d{6}"));
        assertEventsOf(deal);
    }

    /** Each fact once, in order, without a gap; a deal may have been assembled several times until the market was known. */
    private void assertEventsOf(UUID deal) {
        var last = "org.entente.deal.licensed.v1";
        var records = stage
                .topics()
                .read(
                        "deals.deals",
                        Duration.ofSeconds(20),
                        read -> read.stream()
                                .anyMatch(each -> deal.toString().equals(each.key())
                                        && Topics.metadata(each).type().equals(last)))
                .stream()
                .filter(each -> deal.toString().equals(each.key()))
                .toList();
        assertThat(records.stream().map(each -> Topics.metadata(each).sequence()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, records.size()).boxed().toList());
        assertThat(records.stream().map(each -> Topics.metadata(each).type()).distinct())
                .containsExactly(
                        "org.entente.deal.opened.v1",
                        "org.entente.deal.assembled.v1",
                        "org.entente.deal.consortium-selected.v1",
                        "org.entente.deal.ready.v1",
                        "org.entente.deal.entered-review.v1",
                        last);
    }

    @Test
    void givenASuspensionMidReviewWhenASubstituteJoinsThenTheDealGoesOnToItsLicense() {
        UUID deal = Api.open(ComponentSlot.ACCELERATOR, ComponentSlot.MODEL);
        Api.select(deal, assembleBoth(deal)).statusCode(200);
        UUID consortium = stage.form(deal, accelerator, model);
        awaitState(deal, "READY");
        UUID review = Api.submit(deal);
        Api.recommendAll(review);

        stage.suspend(model);
        awaitState(deal, "ON_HOLD");
        get("buyer", "/deals/" + deal)
                .body("stage", equalTo("IN_REVIEW"))
                .body("holds", hasSize(1))
                .body("holds[0].reason", equalTo("CERTIFICATION_SUSPENDED"))
                .body("holds[0].detail", containsString("a finding in an audit"))
                .body("holds[0].liftedBy", containsString("substitute"));
        get("buyer", "/deals?state=ON_HOLD&limit=200").body("items.id", hasItem(deal.toString()));
        Api.approve(review)
                .statusCode(409)
                .body("code", equalTo("state-conflict"))
                .body("state", equalTo("ON_HOLD"))
                .body("detail", containsString("substitute"))
                .body("liftedBy", hasSize(1));

        UUID dearer = stage.offer(DemoOrganization.HARBOR_SECURITY, ComponentSlot.MODEL, 700_000);
        UUID cheaper = stage.offer(DemoOrganization.HARBOR_SECURITY, ComponentSlot.MODEL, 400_000);
        eventually(() -> get("company-admin", "/deals/" + deal + "/substitutes?leavingOfferingId=" + model)
                .statusCode(200)
                .body("items.joining.offeringId", contains(cheaper.toString(), dearer.toString())));
        post("company-admin", "/deals/" + deal + "/substitution", Map.of("leavingOfferingId", model))
                .statusCode(200)
                .body("state", equalTo("ON_HOLD"))
                .body("consortium.pending.joiningOfferingId", equalTo(cheaper.toString()));
        post("company-admin", "/deals/" + deal + "/substitution", Map.of("leavingOfferingId", model))
                .statusCode(409);
        stage.amend(consortium, deal, accelerator, cheaper);
        awaitState(deal, "IN_REVIEW");

        stage.suspend(model);
        Api.approve(review).statusCode(200);

        get("buyer", "/deals/" + deal).body("state", equalTo("LICENSED")).body("holds", empty());
        get("second-company-admin", "/deals/" + deal).statusCode(404);
        get("third-company-admin", "/reviews/" + review).statusCode(200);
        get("third-company-admin", "/licenses?dealId=" + deal).body("items", hasSize(1));
    }

    @Test
    void givenTwoSuspensionsWhenBothAreReinstatedThenTheDealReturnsToWhereItWas() {
        UUID deal = Api.open(ComponentSlot.ACCELERATOR, ComponentSlot.MODEL);
        Api.select(deal, assembleBoth(deal)).statusCode(200);
        stage.form(deal, accelerator, model);
        awaitState(deal, "READY");
        stage.suspend(model);
        stage.suspend(accelerator);
        eventually(() -> get("buyer", "/deals/" + deal).body("holds", hasSize(2)));

        stage.reinstate(model);
        eventually(() ->
                get("buyer", "/deals/" + deal).body("state", equalTo("ON_HOLD")).body("holds", hasSize(1)));
        stage.reinstate(accelerator);

        awaitState(deal, "READY");
    }

    @Test
    void givenASuspensionBeforeTheSelectionWhenSelectedThenItIsRefusedWithTheReason() {
        UUID deal = Api.open(ComponentSlot.ACCELERATOR, ComponentSlot.MODEL);
        UUID assembly = assembleBoth(deal);
        stage.suspend(model);

        eventually(() -> {
            UUID other = Api.open(ComponentSlot.MODEL);
            post("buyer", "/deals/" + other + "/assemblies", Map.of())
                    .statusCode(201)
                    .body("consortia", empty());
        });
        Api.select(deal, assembly)
                .statusCode(422)
                .body("code", equalTo("rule-broken"))
                .body("detail", containsString("a finding in an audit"))
                .body("refused", hasSize(1));
        get("buyer", "/deals/" + deal).body("state", equalTo("ASSEMBLING"));
    }

    @Test
    void givenADeclinedInvitationWhenTheConsortiumIsGivenUpAndAnotherOneSelectedThenTheDealGoesOn() {
        UUID deal = Api.open(ComponentSlot.ACCELERATOR, ComponentSlot.MODEL);
        UUID assembly = assembleBoth(deal);
        Api.select(deal, assembly).statusCode(200);
        UUID first = stage.open(deal, accelerator, model);
        stage.decline(first, deal, DemoOrganization.LUMEN_MODELS);
        awaitState(deal, "ON_HOLD");
        get("buyer", "/deals/" + deal)
                .body("stage", equalTo("CONSORTIUM_FORMING"))
                .body("holds.reason", contains("MEMBER_LEFT"))
                .body("holds[0].offeringId", equalTo(model.toString()))
                .body("holds[0].detail", containsString("declined: no capacity"));
        post("company-admin", "/deals/" + deal + "/dissolution", Map.of("reason", "not ours to decide"))
                .statusCode(403);
        post("buyer", "/deals/" + deal + "/dissolution", Map.of("reason", "nobody else fits"))
                .statusCode(200)
                .body("state", equalTo("ASSEMBLING"))
                .body("consortium", nullValue());

        Api.select(deal, assembly).statusCode(200);
        UUID second = stage.form(deal, accelerator, model);

        awaitState(deal, "READY");
        get("buyer", "/deals/" + deal).body("consortium.consortiumId", equalTo(second.toString()));
    }

    @Test
    void givenNothingThatFillsASlotWhenAssembledThenTheAnswerSaysSoInWords() {
        UUID deal = Api.open(ComponentSlot.LABELING, ComponentSlot.MODEL_SERVING);

        post("buyer", "/deals/" + deal + "/assemblies", Map.of("top", 3))
                .statusCode(201)
                .body("consortia", empty())
                .body("infeasible.conflict", hasSize(1))
                .body("infeasible.words", containsString("No labeling offering is on the market"))
                .body("infeasible.words", containsString("No model serving offering is on the market"));
    }

    @Test
    void givenOfferingsThatMayNotBeAssembledWhenAssembledThenNoneOfThemIsChosen() {
        UUID uncertified = stage.publishOnly(DemoOrganization.LUMEN_MODELS, ComponentSlot.STORAGE, 1);
        UUID elsewhere = stage.offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.STORAGE, 1, "AE");
        UUID expired = stage.publishOnly(DemoOrganization.LUMEN_MODELS, ComponentSlot.STORAGE, 1);
        stage.certify(expired, LocalDate.parse("2020-01-01"), LocalDate.parse("2021-01-01"));
        UUID good = stage.offer(DemoOrganization.LUMEN_MODELS, ComponentSlot.STORAGE, 5);
        UUID deal = Api.open(ComponentSlot.STORAGE);

        eventually(() -> post("buyer", "/deals/" + deal + "/assemblies", Map.of("top", 5))
                .statusCode(201)
                .body("consortia", hasSize(1))
                .body("consortia[0].offerings.offeringId", contains(good.toString()))
                .body(
                        "consortia.offerings.offeringId.flatten()",
                        not(hasItem(oneOf(uncertified.toString(), elsewhere.toString(), expired.toString())))));
    }

    @Test
    void givenAWithdrawnDealWhenItsReviewWasPendingThenNobodyIsAskedForItAnyMore() {
        UUID deal = Api.open(ComponentSlot.ACCELERATOR, ComponentSlot.MODEL);
        Api.select(deal, assembleBoth(deal)).statusCode(200);
        stage.form(deal, accelerator, model);
        awaitState(deal, "READY");
        UUID review = Api.submit(deal);

        post("buyer", "/deals/" + deal + "/withdrawal", Map.of("reason", "no budget"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        get("commerce-reviewer", "/reviews/" + review).body("state", equalTo("WITHDRAWN"));
        get("commerce-reviewer", "/reviews?waitingFor=me&limit=200").body("items.id", not(hasItem(review.toString())));
    }

    /** Until the service has learned of the market, a run finds nothing. */
    private UUID assembleBoth(UUID deal) {
        UUID[] assembly = new UUID[1];
        eventually(() -> {
            assembly[0] = Api.assemble(deal);
            get("buyer", "/deals/" + deal + "/assemblies/" + assembly[0])
                    .body("consortia[0].offerings.offeringId", hasItem(accelerator.toString()))
                    .body("consortia[0].offerings.offeringId", hasItem(model.toString()));
            List<Map<String, Object>> score = get("buyer", "/deals/" + deal + "/assemblies/" + assembly[0])
                    .extract()
                    .path("consortia[0].score");
            assertThat(score)
                    .anyMatch(piece -> piece.get("what").equals("pairs not attested together")
                            && piece.get("value").equals(0));
        });
        return assembly[0];
    }

    private static void awaitState(UUID deal, String state) {
        eventually(() -> get("buyer", "/deals/" + deal).statusCode(200).body("state", equalTo(state)));
    }
}

package org.entente.dealtracker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.entente.contracts.Topics;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What agencies recommend, of the whole and of parts, with conditions from the library and second signatures. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RecommendationsTest {

    private static final Map<String, Object> DENY = Map.of(
            "recommendation",
            "DENY",
            "reasons",
            "zebra-risk",
            "legalBasis",
            "ECRA 4812; 15 CFR 742.6",
            "note",
            "zebra-note");
    private static final Map<String, Object> DELIVERIES =
            Map.of("condition", "DELIVERY-REPORT", "parameters", Map.of("days", 90));

    private ReadyDeal deal;
    private UUID review;

    @BeforeEach
    void refer() {
        deal = ReadyDeal.make();
        review = Api.submit(deal.id());
        Api.refer(review);
    }

    @AfterEach
    void today() {
        SettableClock.ahead(0);
        deal.close();
    }

    @Test
    void givenPartsWhenAnAgencyRecommendsThenAgenciesSeeThemAndNobodyElse() {
        recommend(
                        "state-reviewer",
                        Map.of(
                                "recommendation",
                                "APPROVE",
                                "parts",
                                List.of(
                                        Map.of(
                                                "scope",
                                                "ITEM",
                                                "subject",
                                                deal.accelerator(),
                                                "recommendation",
                                                "APPROVE_WITH_CONDITIONS",
                                                "conditions",
                                                List.of(DELIVERIES, "zebra-guard")),
                                        Map.of("scope", "LAYER", "subject", "MODELS", "recommendation", "APPROVE"),
                                        Map.of("scope", "DESTINATION", "subject", "SA", "recommendation", "APPROVE"))))
                .statusCode(200)
                .body("agencies[0].parts.scope", contains("ITEM", "LAYER", "DESTINATION"))
                .body(
                        "agencies[0].parts[0].conditions",
                        contains(containsString("Every 90 days the licensee reports"), equalTo("zebra-guard")))
                .body("agencies[0].parts[0].citations[0].condition", equalTo("DELIVERY-REPORT"))
                .body("agencies[0].parts[0].citations[0].duty.everyDays", equalTo(90))
                .body("agencies[0].author", equalTo("State Reviewer (demo)"));

        get("auditor", "/reviews/" + review).body("agencies[0].parts", hasSize(3));
        for (String outsider : List.of("company-admin", "buyer")) {
            String seen = get(outsider, "/reviews/" + review)
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(seen).doesNotContain("zebra");
        }
    }

    @Test
    void givenAPartThatTheDealDoesNotHaveWhenRecommendedOnThenTheKnownOnesAreNamed() {
        recommend("state-reviewer", part("LAYER", "DATA", "APPROVE"))
                .statusCode(422)
                .body("detail", containsString("parts[0].subject"))
                .body("detail", containsString("HARDWARE, MODELS"))
                .body("known.DESTINATION.SA", equalTo("SA"));
        recommend(
                        "state-reviewer",
                        part("MEMBER", DemoOrganization.HARBOR_SECURITY.id().toString(), "APPROVE"))
                .statusCode(422)
                .body("detail", containsString(DemoOrganization.LUMEN_MODELS.id() + " (lumen-models (demo))"));
        recommend(
                        "state-reviewer",
                        Map.of(
                                "recommendation",
                                "APPROVE",
                                "parts",
                                List.of(
                                        Map.of("scope", "LAYER", "subject", "MODELS", "recommendation", "APPROVE"),
                                        Map.of("scope", "LAYER", "subject", "MODELS", "recommendation", "APPROVE"))))
                .statusCode(422)
                .body("detail", containsString("named twice"));
        recommend("state-reviewer", part("LAYER", "MODELS", "DENY"))
                .statusCode(422)
                .body("detail", containsString("LAYER MODELS"))
                .body("missing", hasItems("reasons", "legalBasis (statute and regulation)"));
        recommend("state-reviewer", part("PLANET", "MARS", "APPROVE")).statusCode(400);
        get("state-reviewer", "/reviews/" + review).body("recommendations.received", equalTo(0));
    }

    @Test
    void givenTheLibraryWhenConditionsAreCitedThenDecisionAndLicenseKeepVersionAndWords() {
        get("company-admin", "/policies/license-conditions?on=2026-06-01")
                .statusCode(200)
                .body("conditions", hasSize(12))
                .body("conditions.find { it.id == 'DELIVERY-REPORT' }.parameters.kind", contains("NUMBER"))
                .body("conditions.find { it.id == 'DELIVERY-REPORT' }.duty.everyDays", equalTo("days"));
        get("company-admin", "/policies/license-conditions?on=2020-06-01").body("conditions", empty());
        get("company-admin", "/policies/license-conditions?on=soon").statusCode(400);
        refused(Map.of("condition", "NO-SUCH")).body("detail", containsString("it has NO-RETRANSFER"));
        refused(Map.of("condition", "DELIVERY-REPORT")).body("missing", hasItem(containsString("days")));
        refused(Map.of("condition", "DELIVERY-REPORT", "parameters", Map.of("days", "often")))
                .body("missing", hasItem("days (a whole number from 1 to 100000)"));
        recommend("war-reviewer", withConditions(Map.of("condition", "NO-RETRANSFER", "weight", 1)))
                .statusCode(400)
                .body("code", equalTo("unknown-field"));
        recommend("war-reviewer", withConditions("")).statusCode(400);

        recommend("war-reviewer", withConditions(DELIVERIES)).statusCode(200);
        for (String who : List.of("state-reviewer", "energy-reviewer")) {
            recommend(who, Map.of("recommendation", "APPROVE")).statusCode(200);
        }
        post(
                        "commerce-reviewer",
                        "/reviews/" + review + "/decision",
                        Map.of("outcome", "APPROVED_WITH_CONDITIONS", "conditions", List.of("no resale", DELIVERIES)))
                .statusCode(200)
                .body("conditions", contains(equalTo("no resale"), containsString("Every 90 days")))
                .body("citations[0].condition", equalTo("DELIVERY-REPORT"))
                .body("citations[0].version", equalTo(1));
        String license = get("buyer", "/deals/" + deal.id()).extract().path("licenseId");
        get("company-admin", "/licenses/" + license)
                .body("citations[0].text", containsString("Every 90 days the licensee reports"))
                .body("citations[0].duty.title", equalTo("Report of deliveries and installation"));
    }

    @Test
    void givenADenialOfAReviewerWhenNobodySignedItThenItIsADraftForItsAgencyAlone() {
        recommend("war-reviewer", DENY)
                .statusCode(200)
                .body("draft.state", equalTo("WAITING"))
                .body("draft.author", equalTo("War Reviewer (demo)"))
                .body("agencies.find { it.agency == 'WAR' }.position", equalTo("PENDING"))
                .body("recommendations.received", equalTo(0));
        for (String other :
                List.of("state-official", "commerce-official", "auditor", "program-office", "company-admin")) {
            String seen =
                    get(other, "/reviews/" + review).statusCode(200).extract().asString();
            assertThat(seen).doesNotContain("zebra");
        }
        get("auditor", "/deals/" + deal.id() + "/timeline").body("items.text", not(hasItem(containsString("zebra"))));
        countersign("war-reviewer", "WAR").statusCode(403);
        countersign("state-official", "WAR").statusCode(403).body("detail", containsString("an official of WAR"));
        countersign("energy-official", "ENERGY").statusCode(404);
        countersign("war-official", "MOON").statusCode(400);

        countersign("war-official", "WAR")
                .statusCode(200)
                .body("draft", nullValue())
                .body("agencies.find { it.agency == 'WAR' }.position", equalTo("DENY"))
                .body("agencies.find { it.agency == 'WAR' }.author", equalTo("War Reviewer (demo)"))
                .body("agencies.find { it.agency == 'WAR' }.countersignedBy", equalTo("War Official (demo)"));
        countersign("war-official", "WAR").statusCode(404);
    }

    @Test
    void givenADraftThatWasSentBackWhenItsAgencyRecommendsAnewThenTheReasonStaysInItsRecord() {
        recommend("war-reviewer", DENY).statusCode(200).body("drafts.state", contains("WAITING"));
        sendBack("war-official", Map.of()).statusCode(400);
        sendBack("war-official", Map.of("reason", "zebra: name the rule"))
                .statusCode(200)
                .body("draft.state", equalTo("SENT_BACK"))
                .body("draft.sentBackReason", equalTo("zebra: name the rule"));
        countersign("war-official", "WAR").statusCode(409).body("detail", containsString("name the rule"));

        recommend("war-reviewer", DENY).statusCode(200).body("draft.state", equalTo("WAITING"));
        recommend("war-reviewer", DENY).statusCode(200);
        countersign("war-official", "WAR").statusCode(200).body("draft", nullValue());

        get("war-official", "/reviews/" + review).body("drafts.mine", contains(false, false, false));
        get("war-reviewer", "/reviews/" + review)
                .body("drafts.state", contains("SENT_BACK", "REPLACED", "COUNTERSIGNED"))
                .body("drafts.mine", contains(true, true, true))
                .body("drafts[0].sentBackReason", equalTo("zebra: name the rule"))
                .body("drafts[0].sentBackBy", equalTo("War Official (demo)"))
                .body("drafts[0].words", containsString("recommended anew"))
                .body("drafts[2].countersignedBy", equalTo("War Official (demo)"));
        get("state-official", "/reviews/" + review).body("drafts", empty());
        for (String other : List.of("commerce-official", "state-official", "auditor", "company-admin", "buyer")) {
            assertThat(get(other, "/reviews/" + review).extract().asString()).doesNotContain("name the rule");
        }
    }

    @Test
    void givenADraftThatWasSentBackWhenItsAgencyApprovesThenThatCountsAtOnce() {
        recommend("war-reviewer", DENY).statusCode(200);
        sendBack("war-official", Map.of("reason", "name the rule")).statusCode(200);

        recommend("war-reviewer", Map.of("recommendation", "APPROVE"))
                .statusCode(200)
                .body("draft", nullValue())
                .body("drafts.sentBackReason", contains("name the rule"))
                .body("agencies.find { it.agency == 'WAR' }.position", equalTo("APPROVE"));
    }

    /** On a topic of their own: the review's is read into the partner log, where even that there is a draft says too much. */
    @Test
    void givenDraftsWhenTheyAreWrittenSentBackAndSignedThenEachIsAnEventForAgenciesAlone() {
        String first = draftOf(recommend("war-reviewer", DENY));
        sendBack("war-official", Map.of("reason", "zebra: name the rule")).statusCode(200);
        String second = draftOf(recommend("war-reviewer", DENY));
        countersign("war-official", "WAR").statusCode(200);

        assertThat(events(first, 2)).containsExactly("org.entente.draft.written.v1", "org.entente.draft.sent-back.v1");
        assertThat(events(second, 2))
                .containsExactly("org.entente.draft.written.v1", "org.entente.draft.countersigned.v1");
        assertThat(read(Topics.DRAFTS, first, 2))
                .allSatisfy(each -> assertThat(new String(each.value(), UTF_8)).doesNotContain("zebra"));
        assertThat(new String(read(Topics.DRAFTS, second, 1).getFirst().value(), UTF_8))
                .contains("\"replaces\":\"" + first + "\"");
        assertThat(read(Topics.REVIEWS, review.toString(), 4))
                .extracting(
                        each -> org.entente.kit.fixture.Topics.metadata(each).type())
                .containsExactly(
                        "org.entente.review.submitted.v1",
                        "org.entente.review.registered.v1",
                        "org.entente.review.referred.v1",
                        "org.entente.review.recommendation-recorded.v1");
    }

    @Test
    void givenADraftWhenItsTimeEndsThenItsAgencyWasSilentAndTheDraftSaysSo() {
        recommend("war-reviewer", DENY).statusCode(200);

        SettableClock.ahead(31);

        eventually(() -> get("war-reviewer", "/reviews/" + review)
                .body("agencies.find { it.agency == 'WAR' }.position", equalTo("NO_OBJECTION_BY_SILENCE"))
                .body("draft.state", equalTo("TOO_LATE"))
                .body("draft.words", containsString("not countersigned by")));
        countersign("war-official", "WAR").statusCode(422).body("detail", containsString("not objecting"));
    }

    private static String draftOf(ValidatableResponse answer) {
        return answer.statusCode(200).extract().path("draft.id");
    }

    private List<String> events(String draft, int count) {
        return read(Topics.DRAFTS, draft, count).stream()
                .map(each -> org.entente.kit.fixture.Topics.metadata(each).type())
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> read(String topic, String key, int count) {
        return deal.stage().topics().readKey(topic, key, count, Duration.ofSeconds(20));
    }

    private ValidatableResponse recommend(String who, Map<String, Object> body) {
        return post(who, "/reviews/" + review + "/recommendations", body);
    }

    private ValidatableResponse countersign(String who, String agency) {
        return post(who, "/reviews/" + review + "/recommendations/" + agency + "/countersignature");
    }

    private ValidatableResponse sendBack(String who, Map<String, Object> body) {
        return post(who, "/reviews/" + review + "/recommendations/WAR/sending-back", body);
    }

    private ValidatableResponse refused(Map<String, Object> condition) {
        return recommend("war-reviewer", withConditions(condition)).statusCode(422);
    }

    private static Map<String, Object> withConditions(Object condition) {
        return Map.of("recommendation", "APPROVE_WITH_CONDITIONS", "conditions", List.of(condition));
    }

    private static Map<String, Object> part(String scope, String subject, String recommendation) {
        return Map.of(
                "recommendation",
                "APPROVE",
                "parts",
                List.of(Map.of("scope", scope, "subject", subject, "recommendation", recommendation)));
    }
}

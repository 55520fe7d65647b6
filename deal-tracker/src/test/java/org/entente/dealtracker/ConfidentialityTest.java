package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;

/** What agencies write for each other never reaches a company, a buyer or a partner system, in any representation. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConfidentialityTest {

    private static final List<String> SECRETS = List.of(
            "zebra-note",
            "zebra-reasons",
            "zebra-basis",
            "zebra-condition",
            "APPROVE_WITH_CONDITIONS",
            "State recommended",
            "State Reviewer",
            "recommendation-recorded");

    private static final List<String> OUTSIDERS = List.of(
            "company-admin",
            "company-member",
            "second-company-admin",
            "third-company-admin",
            "buyer",
            "assessor",
            "partner-system");

    private static final List<String> INSIDERS =
            List.of("commerce-reviewer", "war-reviewer", "ostp-reviewer", "program-office", "auditor");

    @Test
    void givenAnAgencysRecommendationWhenAnythingIsReadThenOnlyGovernmentFindsIt() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID review = recommendedByState(deal);

            for (String path : paths(deal, review)) {
                for (String outsider : OUTSIDERS) {
                    assertThat(text(outsider, path))
                            .as(outsider + " reads " + path)
                            .doesNotContain(SECRETS);
                }
            }
            for (String insider : INSIDERS) {
                assertThat(text(insider, "/reviews/" + review)).contains("zebra-note", "zebra-condition");
                assertThat(text(insider, "/deals/" + deal.id() + "/timeline"))
                        .contains("State recommended: Approve with conditions", "zebra-note");
            }
        }
    }

    @Test
    void givenAnAgencysRecommendationWhenAnOutsiderReadsTheReviewThenItShowsCountsAndNobodysPosition() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID review = recommendedByState(deal);

            get("company-admin", "/reviews/" + review)
                    .body("agencies", nullValue())
                    .body("recommendations.received", equalTo(1))
                    .body("recommendations.expected", equalTo(3))
                    .body("waitingFor", contains("STATE", "WAR", "ENERGY"));
            get("war-reviewer", "/reviews/" + review)
                    .body("agencies.find { it.agency == 'STATE' }.position", equalTo("APPROVE_WITH_CONDITIONS"))
                    .body("agencies.find { it.agency == 'WAR' }.position", equalTo("PENDING"))
                    .body("waitingFor", contains("WAR", "ENERGY"));
        }
    }

    @Test
    void givenANeedOnTheMarketplaceWhenACompanyReadsItThenTheEndUserAndTheValueLimitAreMissing() {
        UUID need = Api.open(ComponentSlot.STORAGE);

        get("third-company-admin", "/deals/" + need)
                .statusCode(200)
                .body("title", equalTo("Clinic assistant"))
                .body("endUser", nullValue())
                .body("valueLimitUsd", nullValue())
                .body("gaps", contains("STORAGE"));
        get("buyer", "/deals/" + need)
                .body("endUser.name", equalTo("Kestrel Clinics (demo)"))
                .body("valueLimitUsd", equalTo(90_000_000));
        get("third-company-admin", "/deals/" + need + "/timeline")
                .body("items.text", hasItem(containsString("Storage for Saudi Arabia")))
                .body("items.actor", contains(nullValue()));
        assertThat(text("third-company-admin", "/deals?limit=200")).doesNotContain("Kestrel Clinics");
    }

    private static UUID recommendedByState(ReadyDeal deal) {
        UUID review = Api.submit(deal.id());
        Api.refer(review);
        post(
                        "state-reviewer",
                        "/reviews/" + review + "/recommendations",
                        Map.of(
                                "recommendation", "APPROVE_WITH_CONDITIONS",
                                "reasons", "zebra-reasons",
                                "legalBasis", "zebra-basis",
                                "conditions", List.of("zebra-condition"),
                                "note", "zebra-note"))
                .statusCode(200);
        return review;
    }

    private static List<String> paths(ReadyDeal deal, UUID review) {
        return List.of(
                "/deals?limit=200",
                "/deals/" + deal.id(),
                "/deals/" + deal.id() + "/timeline",
                "/deals/" + deal.id() + "/assemblies/" + deal.assembly(),
                "/deals/" + deal.id() + "/substitutes?leavingOfferingId=" + deal.model(),
                "/reviews?limit=200",
                "/reviews?waitingFor=me",
                "/reviews/" + review,
                "/licenses?limit=200");
    }

    private static String text(String person, String path) {
        return get(person, path).extract().asString();
    }
}

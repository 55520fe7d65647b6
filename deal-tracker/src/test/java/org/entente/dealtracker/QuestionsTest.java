package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions to the applicant, with the accounts of four agencies. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class QuestionsTest {

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
    void givenQuestionsWhenTheApplicantAnswersThemAllThenTheClocksGoOn() {
        ask("state-reviewer", Map.of("text", "Who operates it?", "to", "applicant", "note", "zebra-hunch"))
                .statusCode(200)
                .body("stopped", equalTo(true))
                .body("stops[0].reason", equalTo("APPLICANT_INFORMATION"));
        ask("energy-reviewer", Map.of("text", "How much power?", "to", "applicant", "dueInDays", 5))
                .statusCode(200)
                .body("stops", hasSize(1));

        list("company-admin")
                .body("items.text", contains("Who operates it?", "How much power?"))
                .body("items.agency", contains("STATE", "ENERGY"))
                .body("items.note", contains(nullValue(), nullValue()))
                .body("items.askedBy", contains(nullValue(), nullValue()));
        list("war-reviewer").body("items[0].note", equalTo("zebra-hunch"));
        get("third-company-admin", "/reviews/" + review + "/questions").statusCode(404);
        String first = get("buyer", "/reviews/" + review + "/questions?limit=1")
                .extract()
                .path("next");
        get("buyer", "/reviews/" + review + "/questions?limit=1&after=" + first)
                .body("items.number", contains(2))
                .body("next", nullValue());
        answer("second-company-admin", 1).statusCode(403);
        answer("state-reviewer", 1).statusCode(403);

        answer("company-admin", 1).statusCode(200).body("stopped", equalTo(true));
        answer("company-admin", 1).statusCode(409);
        answer("company-admin", 3).statusCode(404);
        answer("company-admin", 2).statusCode(200).body("stopped", equalTo(false));

        list("state-reviewer").body("items.answer", contains("Kestrel does.", "Kestrel does."));
        String timeline = get("buyer", "/deals/" + deal.id() + "/timeline")
                .statusCode(200)
                .extract()
                .asString();
        assertThat(timeline)
                .contains("asked the applicant")
                .contains("Kestrel does.")
                .doesNotContain("zebra");
    }

    @Test
    void givenALateQuestionWhenAnAgencyAsksThenCommerceHasTo() {
        SettableClock.ahead(11);

        ask("war-reviewer", question()).statusCode(422).body("allowed", contains("COMMERCE"));
        ask("commerce-reviewer", question()).statusCode(200).body("stopped", equalTo(true));
        ask("company-admin", question()).statusCode(403);
        ask("war-reviewer", Map.of("text", "why", "to", "buyer")).statusCode(400);
        ask("war-reviewer", Map.of("text", " ", "to", "applicant")).statusCode(400);
    }

    @Test
    void givenNoAnswerWhenItsTermEndsThenItIsListedAndTheClocksStillStand() {
        ask("state-reviewer", Map.of("text", "Who?", "to", "applicant", "dueInDays", 5))
                .statusCode(200);
        overdue().body("items.reviewId", not(hasItem(review.toString())));

        SettableClock.ahead(6);

        overdue().body("items.reviewId", hasItem(review.toString()));
        get("state-reviewer", "/reviews/" + review).body("stopped", equalTo(true));
        get("company-admin", "/review-questions?overdue=true").statusCode(403);
        get("commerce-reviewer", "/review-questions").statusCode(400).body("detail", containsString("overdue"));
        post("company-admin", "/reviews/" + review + "/withdrawal", Map.of("reason", "no budget"))
                .statusCode(200);
        overdue().body("items.reviewId", not(hasItem(review.toString())));
    }

    private ValidatableResponse ask(String who, Map<String, Object> body) {
        return post(who, "/reviews/" + review + "/questions", body);
    }

    private ValidatableResponse answer(String who, int question) {
        return post(who, "/reviews/" + review + "/questions/" + question + "/answer", Map.of("text", "Kestrel does."));
    }

    private ValidatableResponse list(String who) {
        return get(who, "/reviews/" + review + "/questions").statusCode(200);
    }

    private static ValidatableResponse overdue() {
        return get("commerce-official", "/review-questions?overdue=true&limit=200")
                .statusCode(200);
    }

    private static Map<String, Object> question() {
        return Map.of("text", "Who operates it?", "to", "applicant");
    }
}

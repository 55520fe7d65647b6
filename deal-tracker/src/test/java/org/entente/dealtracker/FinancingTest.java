package org.entente.dealtracker;

import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.Test;

/** Deals that are referred for financing early, and signed when their licenses are settled. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FinancingTest {

    private static final Map<String, Object> LOAN =
            Map.of("institution", "EXIM", "instrument", "LOAN", "amountUsd", 40_000_000);

    @Test
    void givenACommitmentWhenTheLicenseIsNotIssuedThenItIsSignedOnlyAfterItIs() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            String referral = refer(deal, "company-admin", LOAN);
            get("buyer", referral)
                    .body("state", equalTo("REFERRED"))
                    .body("missing[0]", containsString("nobody has applied"));
            post("program-office", referral + "/signature")
                    .statusCode(409)
                    .body("allowed", hasItem(containsString("start review")));
            post("company-admin", referral + "/review")
                    .statusCode(403)
                    .body("detail", containsString("the program office"));
            post("program-office", referral + "/review").statusCode(200).body("state", equalTo("UNDER_REVIEW"));
            post("program-office", referral + "/commitment").statusCode(200).body("state", equalTo("COMMITTED"));

            UUID review = Api.submit(deal.id());
            post("program-office", referral + "/signature")
                    .statusCode(422)
                    .body("missing", contains(containsString("has not decided")));
            Api.recommendAll(review);
            Api.approve(review).statusCode(200);

            post("program-office", referral + "/signature")
                    .statusCode(200)
                    .body("state", equalTo("SIGNED"))
                    .body("allowed", empty());
            get("buyer", "/deals/" + deal.id() + "/timeline")
                    .body("items.text", hasItem("The deal was referred to EXIM for financing."))
                    .body("items.text", hasItem("The referral to EXIM is now: Signed."));
        }
    }

    @Test
    void givenALicenseThatIsStoppedOrADealOnHoldThenThatBlocksTheSignature() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            String license = "/licenses/" + deal.license();
            String referral = refer(deal, "program-office", LOAN);
            post("program-office", referral + "/review").statusCode(200);
            post("program-office", referral + "/commitment").statusCode(200);
            Map<String, String> reason = Map.of("reason", "a finding");

            post("commerce-official", license + "/suspension", reason).statusCode(200);
            post("program-office", referral + "/signature")
                    .statusCode(422)
                    .body("missing", contains(containsString("is SUSPENDED")));
            post("commerce-official", license + "/reinstatement", reason).statusCode(200);
            deal.stage().suspend(deal.model());
            eventually(() -> get("buyer", "/deals/" + deal.id()).body("state", equalTo("ON_HOLD")));
            post("program-office", referral + "/signature")
                    .statusCode(422)
                    .body("missing", contains(containsString("Program office has it")));
            deal.stage().reinstate(deal.model());
            eventually(() -> get("buyer", "/deals/" + deal.id()).body("state", equalTo("LICENSED")));
            post("program-office", referral + "/signature").statusCode(200);
        }
    }

    @Test
    void givenADealThatNeedsNoLicenseThenThatSettlesIt() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID review = Api.submit(deal.id());
            post("commerce-reviewer", "/reviews/" + review + "/registration").statusCode(200);
            post(
                            "commerce-reviewer",
                            "/reviews/" + review + "/decision",
                            Map.of("outcome", "NO_LICENSE_REQUIRED", "reasons", "not controlled"))
                    .statusCode(200);
            String referral = refer(deal, "program-office", LOAN);

            get("program-office", referral).body("missing", empty());
        }
    }

    @Test
    void givenAReferralThenOthersMayNotMoveOrSeeItAndASecondOneForTheSameIsRefused() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            String referrals = "/deals/" + deal.id() + "/financing-referrals";
            List.of("buyer", "second-company-admin", "commerce-official", "auditor", "company-member")
                    .forEach(who -> post(who, referrals, LOAN).statusCode(403));
            post("third-company-admin", referrals, LOAN).statusCode(404);
            post("company-admin", referrals, Map.of("institution", "USTDA", "instrument", "LOAN", "amountUsd", 1))
                    .statusCode(422)
                    .body("allowed", contains("TECHNICAL_ASSISTANCE", "FEASIBILITY_STUDY"));
            post("company-admin", referrals, Map.of("institution", "EXIM", "instrument", "LOAN", "amountUsd", 0))
                    .statusCode(400);
            String referral = refer(deal, "company-admin", LOAN);
            post("company-admin", referrals, LOAN)
                    .statusCode(409)
                    .body("referralId", equalTo(referral.substring(referral.lastIndexOf('/') + 1)));

            get("third-company-admin", referral).statusCode(404);
            get("partner-system", referrals).statusCode(404);
            post("buyer", referral + "/withdrawal", Map.of("reason", "why")).statusCode(403);
            post("company-admin", referral + "/withdrawal", Map.of()).statusCode(400);
            post("company-admin", referral + "/withdrawal", Map.of("reason", "another bank"))
                    .statusCode(200)
                    .body("state", equalTo("WITHDRAWN"))
                    .body("reason", equalTo("another bank"));
            refer(deal, "company-admin", LOAN);
            get("buyer", referrals + "?limit=1").body("items", hasSize(1)).body("items[0].state", equalTo("REFERRED"));
            get("auditor", referrals).body("items.state", contains("REFERRED", "WITHDRAWN"));
        }
    }

    private static String refer(ReadyDeal deal, String who, Map<String, Object> what) {
        String referrals = "/deals/" + deal.id() + "/financing-referrals";
        ValidatableResponse created = post(who, referrals, what).statusCode(201);
        return referrals + "/" + Api.id(created);
    }
}

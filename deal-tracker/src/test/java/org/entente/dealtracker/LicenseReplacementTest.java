package org.entente.dealtracker;

import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.time.Washington;
import org.junit.jupiter.api.Test;

/** Licenses that are changed, handed over, or replaced by another one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LicenseReplacementTest {

    private static final LocalDate TODAY = Washington.day(Clock.systemUTC().instant());
    private static final Map<String, String> REASON = Map.of("reason", "a finding");

    @Test
    void givenAMaterialChangeWhenItsApplicationIsApprovedThenTheNewLicenseTakesOverWhatIsLeft() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID old = deal.license();
            acknowledge("/licenses/" + old);
            draw("/licenses/" + old, deal.model());
            Map<String, Object> application = Map.of("dealId", deal.id(), "replacesLicenseId", old);
            post("company-admin", "/reviews", application)
                    .statusCode(422)
                    .body("detail", containsString("reports the change first"));
            post(
                            "company-admin",
                            "/licenses/" + old + "/changes",
                            Map.of("kind", "ITEM", "description", "another chip"))
                    .body("changes[0].consequence", equalTo("NEW_APPLICATION"));

            UUID review = Api.id(post("company-admin", "/reviews", application)
                    .statusCode(201)
                    .body("replacesLicenseId", equalTo(old.toString())));
            post("company-admin", "/reviews", application).statusCode(409);
            get("buyer", "/deals/" + deal.id()).body("state", equalTo("LICENSED"));
            Api.recommendAll(review);
            Api.approve(review).statusCode(200);

            String id = get("buyer", "/deals/" + deal.id())
                    .body("state", equalTo("LICENSED"))
                    .extract()
                    .path("licenseId");
            get("buyer", "/licenses/" + old)
                    .body("state", equalTo("REPLACED"))
                    .body("replacedBy", equalTo(id))
                    .body("draws", hasSize(1))
                    .body("allowed", contains("submit-report"));
            get("buyer", "/licenses/" + id)
                    .body("state", equalTo("ISSUED"))
                    .body("draws", empty())
                    .body("lines.offeringId", contains(deal.accelerator().toString()))
                    .body("lines.remaining", contains(1))
                    .body("replaces.licenseId", equalTo(old.toString()))
                    .body("replaces.lines.find { it.offeringId == '" + deal.model() + "' }.quantity", equalTo(0))
                    .body("replaces.valueUsd", notNullValue());
            get("buyer", "/deals/" + deal.id() + "/timeline")
                    .body("items.text", hasItem("Another license took the place of this one."));
        }
    }

    @Test
    void givenAReplacementThatIsReturnedOrWithdrawnThenTheDealKeepsItsLicense() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            UUID old = deal.license();
            post("company-admin", "/licenses/" + old + "/changes", Map.of("kind", "END_USE", "description", "research"))
                    .statusCode(200);
            Map<String, Object> application = Map.of("dealId", deal.id(), "replacesLicenseId", old);
            UUID first = Api.id(post("company-admin", "/reviews", application).statusCode(201));
            post("company-admin", "/reviews/" + first + "/withdrawal", REASON).statusCode(200);
            UUID second = Api.id(post("company-admin", "/reviews", application).statusCode(201));
            Api.refer(second);
            post("commerce-reviewer", "/reviews/" + second + "/return", REASON).statusCode(200);

            get("buyer", "/deals/" + deal.id())
                    .body("state", equalTo("LICENSED"))
                    .body("licenseId", equalTo(old.toString()));
            get("buyer", "/licenses/" + old).body("state", equalTo("ISSUED")).body("replacedBy", equalTo(null));
        }
    }

    @Test
    void givenNewConditionsWhenCommerceAmendsThenBothVersionsAreShownAndEveryPartyAcknowledgesAnew() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            String license = "/licenses/" + deal.license();
            acknowledge(license);
            Map<String, Object> amendment =
                    Map.of("conditions", List.of("Quarterly report"), "reason", "the second site closed");

            post("commerce-reviewer", license + "/amendment", amendment).statusCode(403);
            post("company-admin", license + "/amendment", amendment).statusCode(403);
            post("commerce-official", license + "/amendment", amendment)
                    .statusCode(200)
                    .body("state", equalTo("ISSUED"))
                    .body("conditions", contains("Quarterly report"))
                    .body("formerTerms[0].conditions", empty())
                    .body("formerTerms[0].reason", equalTo("the second site closed"))
                    .body("waitingFor", hasSize(3));
            post("commerce-official", license + "/amendment", Map.of("valueUsd", 900_000_000, "reason", "more"))
                    .statusCode(422)
                    .body("errors.field", contains("valueUsd"));
            post("commerce-official", license + "/amendment", amendment).statusCode(422);
            acknowledge(license);
            draw(license, deal.model());
        }
    }

    @Test
    void givenATransferWhenCommerceApprovesThenTheOtherPartyDrawsAndThereIsNoSecondOne() {
        try (ReadyDeal deal = ReadyDeal.make()) {
            String license = "/licenses/" + deal.license();
            acknowledge(license);
            Map<String, Object> toLumen =
                    Map.of("toOrganizationId", DemoOrganization.LUMEN_MODELS.id(), "reason", "they ship from now on");

            post("second-company-admin", license + "/transfer", toLumen).statusCode(403);
            post("company-admin", license + "/transfer", Map.of("toOrganizationId", UUID.randomUUID(), "reason", "why"))
                    .statusCode(422)
                    .body("allowed", hasItem(DemoOrganization.LUMEN_MODELS.id().toString()));
            post("company-admin", license + "/transfer", toLumen)
                    .statusCode(200)
                    .body("transfer.state", equalTo("REQUESTED"));
            post("company-admin", license + "/transfer/approval").statusCode(403);
            post("commerce-official", license + "/transfer/refusal", REASON)
                    .statusCode(200)
                    .body("transfer.state", equalTo("REFUSED"));
            post("commerce-official", license + "/transfer/approval").statusCode(409);
            post("company-admin", license + "/transfer", toLumen).statusCode(200);
            post("commerce-official", license + "/transfer/approval")
                    .statusCode(200)
                    .body(
                            "licenseeOrganizationId",
                            equalTo(DemoOrganization.LUMEN_MODELS.id().toString()));
            post(
                            "second-company-admin",
                            license + "/transfer",
                            Map.of("toOrganizationId", DemoOrganization.NORTHWIND_COMPUTE.id(), "reason", "back"))
                    .statusCode(409)
                    .body("detail", containsString("transferred once"));
            drawAs("company-admin", license, deal.model()).statusCode(403);
            drawAs("second-company-admin", license, deal.model()).statusCode(200);
        }
    }

    private static void acknowledge(String license) {
        for (String person : List.of("buyer", "company-admin", "second-company-admin")) {
            post(person, license + "/acknowledgments").statusCode(200);
        }
    }

    private static void draw(String license, UUID offering) {
        drawAs("company-admin", license, offering).statusCode(200);
    }

    private static ValidatableResponse drawAs(String who, String license, UUID offering) {
        return post(
                who,
                license + "/draws",
                Map.of(
                        "offeringId",
                        offering,
                        "quantity",
                        1,
                        "valueUsd",
                        1_000,
                        "drawnOn",
                        TODAY.toString(),
                        "reference",
                        "truck"));
    }
}

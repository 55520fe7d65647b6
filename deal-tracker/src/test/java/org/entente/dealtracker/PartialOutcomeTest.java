package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.as;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application of which some items are approved and others are denied. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PartialOutcomeTest {

    private ReadyDeal deal;

    @BeforeEach
    void make() {
        deal = ReadyDeal.make();
    }

    @AfterEach
    void close() {
        deal.close();
    }

    @Test
    void givenAnItemThatIsDeniedWhenTheRestIsApprovedThenTheLicenseIsForTheRestAndTheLetterSaysSo() throws IOException {
        UUID review = Api.submit(deal.id());
        Api.recommendAll(review);

        decide(review, denied(deal.model(), "weights could be copied", "15 CFR 742.6"))
                .statusCode(200)
                .body("outcome", equalTo("APPROVED"))
                .body("denied.offeringId", contains(deal.model().toString()))
                .body("inWords.now", containsString("in part"));

        UUID license =
                UUID.fromString(get("buyer", "/deals/" + deal.id()).extract().path("licenseId"));
        var issued = get("company-admin", "/licenses/" + license)
                .body("lines.offeringId", contains(deal.accelerator().toString()))
                .extract();
        assertThat(issued.<Number>path("valueUsd").longValue()).isEqualTo(priceOfAccelerator());
        assertThat(letter(review)).contains("in part", "weights could be copied", "15 CFR 742.6");
        get("auditor", "/reviews/" + review).body("denied.reasons", hasItem("weights could be copied"));
    }

    @Test
    void givenWhatMayNotBeLeftOutWhenDecidedThenItIsRefusedWithWhatToDo() {
        UUID review = Api.submit(deal.id());
        Api.recommendAll(review);

        decide(review, denied(deal.model(), "why", null))
                .statusCode(422)
                .body("missing", contains("denied[0].legalBasis (statute and regulation)"));
        decide(review, denied(UUID.randomUUID(), "why", "law"))
                .statusCode(422)
                .body("detail", containsString(deal.model().toString()));
        decide(review, denied(deal.model(), "why", "law"), denied(deal.accelerator(), "why", "law"))
                .statusCode(422)
                .body("detail", containsString("deny the whole"));
        get("auditor", "/reviews/" + review).body("state", equalTo("INTERAGENCY_REVIEW"));
    }

    @Test
    void givenAnApplicantWhoWantsAllOrNothingWhenAnItemIsLeftOutThenItIsRefused() {
        UUID review = Api.id(post("company-admin", "/reviews", Map.of("dealId", deal.id(), "allOrNothing", true))
                .statusCode(201)
                .body("allOrNothing", equalTo(true)));
        Api.recommendAll(review);

        decide(review, denied(deal.model(), "why", "law"))
                .statusCode(422)
                .body("detail", containsString("all or nothing"));
        Api.approve(review).statusCode(200);
    }

    private long priceOfAccelerator() {
        return get("buyer", "/deals/" + deal.id() + "/assemblies/" + deal.assembly())
                .extract()
                .<Number>path(
                        "consortia.offerings.flatten().find { it.offeringId == '" + deal.accelerator() + "' }.priceUsd")
                .longValue();
    }

    private static String letter(UUID review) throws IOException {
        byte[] pdf =
                as("company-admin").get("/api/v1/reviews/" + review + "/letter").asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @SafeVarargs
    private static ValidatableResponse decide(UUID review, Map<String, Object>... denied) {
        return post(
                "commerce-reviewer",
                "/reviews/" + review + "/decision",
                Map.of("outcome", "APPROVED", "denied", Arrays.asList(denied)));
    }

    private static Map<String, Object> denied(UUID offering, String reasons, String legalBasis) {
        Map<String, Object> item = new HashMap<>();
        item.put("offeringId", offering);
        item.put("reasons", reasons);
        item.put("legalBasis", legalBasis);
        return item;
    }
}

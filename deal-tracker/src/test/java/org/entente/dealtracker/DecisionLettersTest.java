package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Api.get;
import static org.entente.dealtracker.fixture.Api.post;
import static org.entente.dealtracker.fixture.Stage.eventually;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What agencies say beside each other, and what the applicant is told of the decision in a letter. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DecisionLettersTest {

    private static final Map<String, Object> DENY =
            Map.of("recommendation", "DENY", "reasons", "zebra-risk", "legalBasis", "ECRA 4812", "note", "zebra-note");

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
    void givenPositionsWhenComparedThenPartsConditionsAndTheProspectAreSideBySide() {
        Map<String, Object> deliveries = Map.of("condition", "DELIVERY-REPORT", "parameters", Map.of("days", 30));
        recommend(
                "state-reviewer",
                Map.of(
                        "recommendation", "APPROVE_WITH_CONDITIONS",
                        "conditions", List.of(deliveries),
                        "parts",
                                List.of(part("LAYER", "MODELS", "APPROVE_WITH_CONDITIONS", deliveries, "no weights"))));
        positions("war-reviewer")
                .body("overall.harmony", equalTo("OPEN"))
                .body("prospect.outcomes", hasSize(0))
                .body("prospect.why", containsString("Not every agency has recommended yet: WAR, ENERGY."));
        recommend(
                "war-official",
                Map.of(
                        "recommendation",
                        "APPROVE",
                        "parts",
                        List.of(Map.of(
                                "scope", "LAYER",
                                "subject", "MODELS",
                                "recommendation", "DENY",
                                "reasons", "weights",
                                "legalBasis", "15 CFR 744"))));
        recommend("energy-reviewer", Map.of("recommendation", "APPROVE"));

        positions("auditor")
                .body("overall.harmony", equalTo("AGREE"))
                .body("parts", hasSize(1))
                .body("parts[0].subject", equalTo("MODELS"))
                .body("parts[0].stand.harmony", equalTo("DISAGREE"))
                .body("parts[0].stand.says.position", contains("APPROVE_WITH_CONDITIONS", "DENY", "APPROVE"))
                .body("parts[0].stand.says.own", contains(true, true, false))
                .body("conditions", hasSize(2))
                .body("conditions[0].source.condition", equalTo("DELIVERY-REPORT"))
                .body("conditions[0].askedBy.scope", contains(null, "LAYER"))
                .body("prospect.outcomes", contains("APPROVED_WITH_CONDITIONS", "NO_LICENSE_REQUIRED"));
        get("company-admin", "/reviews/" + review + "/positions").statusCode(403);
        get("third-company-admin", "/reviews/" + review + "/positions").statusCode(404);
    }

    @Test
    void givenAnApprovalWithConditionsWhenItsLetterIsReadThenItIsTaggedAndAlwaysTheSame() throws IOException {
        get("company-admin", "/reviews/" + review + "/letter")
                .statusCode(409)
                .body("state", equalTo("INTERAGENCY_REVIEW"));
        recommend(
                "state-reviewer",
                Map.of(
                        "recommendation",
                        "APPROVE_WITH_CONDITIONS",
                        "conditions",
                        List.of("zebra-ask"),
                        "note",
                        "zebra-note"));
        recommend("war-reviewer", Map.of("recommendation", "APPROVE"));
        recommend("energy-reviewer", Map.of("recommendation", "APPROVE"));
        decide(Map.of(
                "outcome",
                "APPROVED_WITH_CONDITIONS",
                "conditions",
                List.of(
                        Map.of("condition", "KEEP-RECORDS", "parameters", Map.of("years", 5)),
                        "# no\nresale to مثال")));

        byte[] letter = pdf("company-admin", "/letter");

        assertThat(text(letter))
                .contains("Approval of an export license application, with conditions", "northwind-compute (demo)")
                .contains("for 5 years", "2. # no resale to ????", "is valid from")
                .doesNotContain("zebra");
        SettableClock.ahead(2);
        assertThat(pdf("buyer", "/letter.pdf")).isEqualTo(letter);
        assertThat(pdf("war-reviewer", "/letter")).isEqualTo(letter);
        get("third-company-admin", "/reviews/" + review + "/letter").statusCode(404);
        try (PDDocument document = Loader.loadPDF(letter)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name)).returns(true, PDFont::isEmbedded);
            }
        }
    }

    @Test
    void givenADenialWhenItsLettersAreReadThenTheNoticeHasItsElementsAndTheDenialItsAppeal() throws IOException {
        List.of("state-official", "war-official", "energy-official").forEach(who -> recommend(who, DENY));
        decide(Map.of(
                "outcome", "DENIED",
                "reasons", "diversion",
                "legalBasis", "15 CFR 742.6",
                "modifications", "name the operator",
                "contact", "Licensing Officer (demo)"));

        assertThat(text(pdf("company-admin", "/letter")))
                .contains("Notice of the intent to deny", "15 CFR 742.6", "diversion", "name the operator")
                .contains("Licensing Officer (demo)", "respond until", "may be appealed until")
                .doesNotContain("zebra");

        SettableClock.ahead(45);
        eventually(() -> get("company-admin", "/reviews/" + review).body("state", equalTo("DECIDED")));

        assertThat(text(pdf("company-admin", "/letter")))
                .contains("The application is denied", "Under Secretary for Industry and Security until")
                .doesNotContain("zebra");
    }

    @Test
    void givenADecidedReviewWhenPrecedentsAreFoundThenItsLikenessIsSaidInWords() {
        String before = get("auditor", "/reviews/" + review).extract().path("applicationNumber");
        for (String who : List.of("state-reviewer", "war-reviewer", "energy-reviewer")) {
            recommend(who, Map.of("recommendation", "APPROVE"));
        }
        decide(Map.of("outcome", "APPROVED_WITH_CONDITIONS", "conditions", List.of("no resale")));
        try (ReadyDeal other = ReadyDeal.make()) {
            UUID later = Api.submit(other.id());

            String found = "items.find { it.applicationNumber == '" + before + "' }.";
            get("state-reviewer", "/reviews/" + later + "/precedents")
                    .statusCode(200)
                    .body(
                            found + "similarity",
                            equalTo("same destination, 2 of 2 layers, 2 of 2 classes of items, 2 of 2 members"))
                    .body(found + "likeness", equalTo(100))
                    .body(found + "outcome", equalTo("APPROVED_WITH_CONDITIONS"))
                    .body(found + "conditions", contains("no resale"))
                    .body(found + "days", equalTo(0))
                    .body("items.size()", lessThanOrEqualTo(20))
                    .body("items.reviewId", not(hasItem(later.toString())));
            get("company-admin", "/reviews/" + later + "/precedents").statusCode(403);
            get("third-company-admin", "/reviews/" + later + "/precedents").statusCode(404);
        }
    }

    @Test
    void givenAReturnWhenItsLetterIsReadThenItSaysWhy() throws IOException {
        post("commerce-reviewer", "/reviews/" + review + "/return", Map.of("reason", "no end user"))
                .statusCode(200);

        assertThat(text(pdf("company-admin", "/letter"))).contains("returned without action", "no end user");
    }

    @Test
    void givenThatNoLicenseIsRequiredWhenItsLetterIsReadThenItSaysSoAndWhyAndOfNoAppeal() throws IOException {
        try (ReadyDeal other = ReadyDeal.make()) {
            review = Api.submit(other.id());
            post("commerce-reviewer", "/reviews/" + review + "/registration").statusCode(200);
            decide(Map.of(
                    "outcome", "NO_LICENSE_REQUIRED", "reasons", "nothing on it is controlled for the destination"));

            assertThat(text(pdf("company-admin", "/letter")))
                    .contains("No license required", "nothing on it is controlled for the destination")
                    .doesNotContain("756")
                    .doesNotContain("denied");
            get("third-company-admin", "/reviews/" + review + "/letter").statusCode(404);
        }
    }

    private static Map<String, Object> part(String scope, String subject, String recommendation, Object... conditions) {
        return Map.of(
                "scope",
                scope,
                "subject",
                subject,
                "recommendation",
                recommendation,
                "conditions",
                List.of(conditions));
    }

    private void recommend(String who, Map<String, Object> body) {
        post(who, "/reviews/" + review + "/recommendations", body).statusCode(200);
    }

    private void decide(Map<String, Object> body) {
        post("commerce-reviewer", "/reviews/" + review + "/decision", body).statusCode(200);
    }

    private ValidatableResponse positions(String who) {
        return get(who, "/reviews/" + review + "/positions").statusCode(200);
    }

    private byte[] pdf(String who, String path) {
        return get(who, "/reviews/" + review + path)
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}

package org.entente.dealtracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.AccessTable.Cell;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.HardMarket;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.fixture.Tokens;
import org.junit.jupiter.api.Test;

/** Every person of the demo realm, and nobody, against every resource and action of the table. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessTest {

    private static final Set<String> LISTED = Set.of("need: read", "deal: read", "review: read", "license: read");

    private UUID need;
    private ReadyDeal deal;
    private UUID review;
    private UUID license;
    private UUID whatIf;
    private UUID directive;
    private UUID financing;
    private UUID policyChange;

    @Test
    void givenTheTableWhenEverybodyTriesEverythingThenEachGetsWhatItSays() {
        try (ReadyDeal inReview = ReadyDeal.make();
                ReadyDeal licensed = ReadyDeal.make()) {
            need = Api.open(ComponentSlot.MODEL);
            deal = inReview;
            review = Api.submit(deal.id());
            Api.refer(review);
            license = licensed.license();
            directive = Api.id(Api.post("program-office", "/directives", directiveAboutNothing())
                    .statusCode(201));
            financing = Api.id(Api.post(
                    "program-office",
                    "/deals/" + deal.id() + "/financing-referrals",
                    Map.of("institution", "EXIM", "instrument", "LOAN", "amountUsd", 1)));
            policyChange = Api.id(Api.post("program-office", "/policy-changes", policyChangeOfNothing())
                    .statusCode(201));
            Api.as("buyer")
                    .body(transaction())
                    .put("/api/v1/deals/" + deal.id() + "/transaction")
                    .then()
                    .statusCode(200);
            whatIf = Api.id(Api.post("company-member", "/assemblies", HardMarket.whatIf("SA", ComponentSlot.MODEL)));

            assertSoftly(softly -> AccessTable.cells()
                    .forEach(cell -> softly.assertThat(got(cell))
                            .as(cell.who() + " — " + cell.action())
                            .isEqualTo(cell.expected())));
            assertSoftly(softly -> AccessTable.cells().stream()
                    .filter(cell ->
                            LISTED.contains(cell.action()) && !cell.who().equals("nobody"))
                    .forEach(cell -> softly.assertThat(listed(cell))
                            .as(cell.who() + " — listed: " + cell.action())
                            .isEqualTo(cell.expected().equals("200"))));
        }
    }

    @Test
    void givenTheTableThenItHasEveryPersonOfTheDemoRealm() {
        Set<String> rows = new HashSet<>();
        AccessTable.cells().forEach(cell -> rows.add(cell.who()));
        assertThat(rows).containsAll(Tokens.names());
    }

    private String got(Cell cell) {
        Response answer = attempt(cell);
        int status = answer.statusCode();
        if (status >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
        }
        boolean read = Set.of(
                                "need: read",
                                "need: timeline",
                                "deal: read",
                                "deal: timeline",
                                "deal: holds",
                                "deal: assembly",
                                "deal: assemblies",
                                "deal: inputs",
                                "what-if: read",
                                "what-if: inputs")
                        .contains(cell.action())
                || Set.of(
                                "deal: substitutes",
                                "review: read",
                                "license: read",
                                "license policy: read",
                                "financing: list",
                                "agency staff: list",
                                "delegations: list",
                                "license validity: read",
                                "license conditions: read",
                                "review: questions",
                                "review: positions",
                                "review: precedents",
                                "overdue questions: list",
                                "directive: read",
                                "deal: determination",
                                "policy change: read",
                                "policy change: preview",
                                "policy file: read",
                                "directives in force: list")
                        .contains(cell.action());
        return !read && (status < 300 || status == 409) ? "may" : String.valueOf(status);
    }

    /** Changes come with a version that never is, so that what is let through changes nothing. */
    private Response attempt(Cell cell) {
        RequestSpecification as = Api.anybody(cell.who()).header("If-Match", "\"987654\"");
        String onNeed = "/api/v1/deals/" + need;
        String onDeal = "/api/v1/deals/" + deal.id();
        String onWhatIf = "/api/v1/assemblies/" + whatIf;
        String onReview = "/api/v1/reviews/" + review;
        Map<String, Object> choice =
                Map.of("assemblyId", deal.assembly(), "rank", 1, "anchorOrganizationId", UUID.randomUUID());
        Map<String, Object> leaving = Map.of("leavingOfferingId", deal.model());
        return switch (cell.action()) {
            case "need: read" -> as.get(onNeed);
            case "need: timeline" -> as.get(onNeed + "/timeline");
            case "need: assemble" -> as.body(Map.of()).post(onNeed + "/assemblies");
            case "need: select" -> as.body(choice).post(onNeed + "/selection");
            case "need: withdraw" -> as.body(Map.of("reason", "why")).post(onNeed + "/withdrawal");
            case "deal: read" -> as.get(onDeal);
            case "deal: timeline" -> as.get(onDeal + "/timeline");
            case "deal: holds" -> as.get(onDeal + "/holds");
            case "deal: assembly" -> as.get(onDeal + "/assemblies/" + deal.assembly());
            case "deal: assemblies" -> as.get(onDeal + "/assemblies");
            case "deal: substitutes" -> as.get(onDeal + "/substitutes?leavingOfferingId=" + deal.model());
            case "deal: substitute" -> as.body(leaving).post(onDeal + "/substitution");
            case "deal: select" -> as.body(choice).post(onDeal + "/selection");
            case "deal: withdraw" -> as.body(Map.of("reason", "why")).post(onDeal + "/withdrawal");
            case "deal: deliver" ->
                as.body(Map.of("offeringId", deal.model(), "deliveredOn", "2026-11-02"))
                        .post(onDeal + "/deliveries");
            case "deal: apply" -> as.body(Map.of("dealId", deal.id())).post("/api/v1/reviews");
            case "review: read" -> as.get(onReview);
            case "review: register" -> as.post(onReview + "/registration");
            case "review: refer" -> as.post(onReview + "/referral");
            case "review: recommend" ->
                as.body(Map.of("recommendation", "APPROVE")).post(onReview + "/recommendations");
            case "review: decide" -> as.body(Map.of("outcome", "APPROVED")).post(onReview + "/decision");
            case "review: stop" ->
                as.body(Map.of("reason", "PRE_LICENSE_CHECK", "evidence", "cable 114"))
                        .post(onReview + "/stops");
            case "review: escalate" ->
                as.body(Map.of("to", "OPERATING_COMMITTEE")).post(onReview + "/escalation");
            case "review: vote" -> as.body(Map.of("vote", "APPROVE")).post(onReview + "/votes");
            case "review: decide as body" ->
                as.body(Map.of("decision", "APPROVE", "reasons", "why")).post(onReview + "/body-decision");
            case "review: return" -> as.body(Map.of("reason", "why")).post(onReview + "/return");
            case "review: respond" -> as.body(Map.of("response", "why")).post(onReview + "/denial-response");
            case "review: appeal" -> as.body(Map.of("statement", "why")).post(onReview + "/appeal");
            case "review: decide appeal" ->
                as.body(Map.of("decision", "DENIED", "reasons", "why")).post(onReview + "/appeal/decision");
            case "review: withdraw" -> as.body(Map.of("reason", "why")).post(onReview + "/withdrawal");
            case "review: ask" ->
                as.body(Map.of("text", "who", "to", "applicant")).post(onReview + "/questions");
            case "review: answer" -> as.body(Map.of("text", "us")).post(onReview + "/questions/1/answer");
            case "review: countersign" -> as.post(onReview + "/recommendations/STATE/countersignature");
            case "review: questions" -> as.get(onReview + "/questions");
            case "review: positions" -> as.get(onReview + "/positions");
            case "review: precedents" -> as.get(onReview + "/precedents");
            case "review: letter" -> as.get(onReview + "/letter");
            case "overdue questions: list" -> as.get("/api/v1/review-questions?overdue=true");
            case "license conditions: read" -> as.get("/api/v1/policies/license-conditions");
            case "license: read" -> as.get("/api/v1/licenses/" + license);
            case "deal: inputs" -> as.get("/api/v1/assemblies/" + deal.assembly() + "/inputs");
            case "ask what if" ->
                as.body(HardMarket.whatIf("SA", ComponentSlot.LABELING)).post("/api/v1/assemblies");
            case "what-if: read" -> as.get(onWhatIf);
            case "what-if: inputs" -> as.get(onWhatIf + "/inputs");
            case "what-if: cancel" -> as.post(onWhatIf + "/cancel");
            case "what-if: repeat" -> as.post(onWhatIf + "/repeat");
            case "determine" -> as.body(DeterminationsTest.h100ToChina()).post("/api/v1/determinations");
            case "license policy: read" -> as.get("/api/v1/policies/license-determination");
            case "directive: propose" -> as.body(directiveAboutNothing()).post("/api/v1/directives");
            case "directive: preview" -> as.body(Map.of()).post("/api/v1/directives/preview");
            case "directive: read" -> as.get("/api/v1/directives/" + directive);
            case "directive: approve" -> as.post("/api/v1/directives/" + directive + "/approval");
            case "directive: lift" ->
                as.body(Map.of("reason", "why")).post("/api/v1/directives/" + directive + "/lifting");
            case "deal: state transaction" -> as.body(transaction()).put(onDeal + "/transaction");
            case "deal: determination" -> as.get(onDeal + "/determination");
            case "deal: accept determination" ->
                as.body(Map.of("reason", "why")).post(onDeal + "/determination/acceptance");
            case "policy change: propose" -> as.body(policyChangeOfNothing()).post("/api/v1/policy-changes");
            case "policy change: read" -> as.get("/api/v1/policy-changes/" + policyChange);
            case "policy change: preview" -> as.get("/api/v1/policy-changes/" + policyChange + "/preview");
            case "policy change: activate" -> as.post("/api/v1/policy-changes/" + policyChange + "/activation");
            case "policy file: read" -> as.get("/api/v1/policies/files/nationality");
            case "directives in force: list" -> as.get("/api/v1/directives?state=IN_FORCE");
            case "review: assign" -> as.body(Map.of()).post(onReview + "/assignment");
            case "review batch: preview" ->
                as.body(Map.of("filter", Map.of("destination", "TV"), "action", Map.of("type", "REGISTER")))
                        .post("/api/v1/review-batches/preview");
            case "agency staff: list" -> as.get("/api/v1/agency-staff");
            case "delegations: list" -> as.get("/api/v1/delegations");
            case "delegation: grant" -> as.body(delegationOfNothing()).post("/api/v1/delegations");
            case "financing: list" -> as.get(onDeal + "/financing-referrals");
            case "financing: refer" ->
                as.body(Map.of("institution", "SBA", "instrument", "LOAN", "amountUsd", 1))
                        .post(onDeal + "/financing-referrals");
            case "financing: record" -> as.post(onDeal + "/financing-referrals/" + financing + "/review");
            case "financing: withdraw" ->
                as.body(Map.of("reason", "why")).post(onDeal + "/financing-referrals/" + financing + "/withdrawal");
            case "license: submit a report" ->
                as.body(Map.of("report", "r1", "text", "in use")).post("/api/v1/licenses/" + license + "/reports");
            case "license: amend" ->
                as.body(Map.of("valueUsd", 1, "reason", "why")).post("/api/v1/licenses/" + license + "/amendment");
            case "license: ask for a transfer" ->
                as.body(Map.of("toOrganizationId", UUID.randomUUID(), "reason", "why"))
                        .post("/api/v1/licenses/" + license + "/transfer");
            case "license: approve a transfer" -> as.post("/api/v1/licenses/" + license + "/transfer/approval");
            case "deal: lift a hold" ->
                as.body(Map.of("reason", "why")).post(onDeal + "/holds/" + UUID.randomUUID() + "/lifting");
            case "license validity: read" -> as.get("/api/v1/policies/license-validity");
            case "open a deal" -> as.body(Api.need(ComponentSlot.STORAGE)).post("/api/v1/deals");
            default -> throw new IllegalArgumentException(cell.action());
        };
    }

    private static Map<String, Object> transaction() {
        return Map.of(
                "destination", "SA",
                "items", List.of(Map.of("eccn", "NONE")),
                "parties", List.of(Map.of("role", "END_USER", "name", "Kestrel Clinics (demo)")));
    }

    /** The same treatment of Hong Kong as ever. */
    private static Map<String, Object> policyChangeOfNothing() {
        List<Map<String, Object>> rows =
                Api.get("buyer", "/policies/files/country-treatments").extract().path("rows");
        return Map.of("title", "Nothing", "reason", "A test.", "file", "country-treatments", "rows", rows);
    }

    private static Map<String, Object> delegationOfNothing() {
        return Map.of(
                "scope", Map.of("sectors", List.of("nothing")),
                "legalBasis", "Executive Order 12981",
                "reason", "why",
                "effectiveFrom", "2036-01-01");
    }

    private static Map<String, Object> directiveAboutNothing() {
        return Map.of(
                "title", "A sector that nobody is in",
                "reason", "why",
                "legalBasis", "15 CFR 744.11",
                "issuingAgency", "COMMERCE",
                "scope", Map.of("sectors", List.of("nothing")));
    }

    private boolean listed(Cell cell) {
        String resource = cell.action().startsWith("review")
                ? "reviews"
                : cell.action().startsWith("license") ? "licenses" : "deals";
        UUID id = Map.of("need: read", need, "deal: read", deal.id(), "review: read", review, "license: read", license)
                .get(cell.action());
        List<String> ids = Api.anybody(cell.who())
                .get("/api/v1/" + resource + "?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.contains(id.toString());
    }
}

package org.entente.providerregistry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.providerregistry.service.Person.ASSESSOR;
import static org.entente.providerregistry.service.Person.BUYER;
import static org.entente.providerregistry.service.Person.NORTHWIND;
import static org.entente.providerregistry.service.Person.PROGRAM_OFFICE;
import static org.entente.providerregistry.service.Person.SECOND_ASSESSOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets a certificate, who does not, and how it ends. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CertificationTest {
    @Inject
    DataSource database;

    @BeforeEach
    void companies() {
        Supply.companies();
    }

    @Test
    void givenACertificate_whenItIsSuspendedAndReinstated_thenTheCatalogAndTheTopicFollow() {
        var certification = Supply.certified(NORTHWIND);
        String offering = ASSESSOR.get("/certifications/" + certification).path("offeringId");

        PROGRAM_OFFICE.step("/certifications/" + certification + "/suspension", Supply.reason());
        BUYER.get("/offerings/" + offering).then().body("certification.state", equalTo("SUSPENDED"));
        assertThat(BUYER.ids("/offerings?certified=true&limit=200")).doesNotContain(offering);
        NORTHWIND
                .get("/certifications/" + certification)
                .then()
                .body("suspendedBecause", equalTo("new facts"))
                .body("validUntil", equalTo("2029-12-31"));

        ASSESSOR.step("/certifications/" + certification + "/reinstatement", Supply.reason());
        BUYER.get("/offerings/" + offering).then().body("certification.state", equalTo("CERTIFIED"));
        assertThat(BUYER.ids("/offerings?certified=true&limit=200")).contains(offering);
        assertThat(Published.factsOf("registry.certifications", certification, 5))
                .containsExactly("applied", "assessment-started", "issued", "suspended", "reinstated");
    }

    @Test
    void givenOneUnknownRequirement_whenItIsCertified_thenItIsRefusedByName() {
        var certification = Supply.inAssessment(NORTHWIND);
        var findings = new ArrayList<>(Supply.findings("PASSED"));
        findings.set(4, Map.of("code", "HW-INT-2", "result", "UNKNOWN"));

        decide(certification, Supply.decision("CERTIFIED", "requirements", findings))
                .statusCode(422)
                .body("code", equalTo("requirements-not-passed"))
                .body("requirements", contains("HW-INT-2"))
                .body("allowed", hasItem("REFUSED"));

        ASSESSOR.get("/certifications/" + certification).then().body("state", equalTo("IN_ASSESSMENT"));
        decide(
                        certification,
                        Supply.decision(
                                "CONDITIONAL", "requirements", findings, "conditions", List.of("measured by March")))
                .statusCode(200)
                .body("state", equalTo("CONDITIONAL"))
                .body("conditions", contains("measured by March"));
        BUYER.get("/certifications/" + certification)
                .then()
                .body("state", equalTo("CONDITIONAL"))
                .body("conditions", empty())
                .body("requirements", empty());
    }

    @Test
    void givenAnAssessment_whenItIsRefused_thenAnotherApplicationIsANewCertification() {
        var certification = Supply.inAssessment(NORTHWIND);
        String offering = ASSESSOR.get("/certifications/" + certification).path("offeringId");
        var application = Supply.application(UUID.fromString(offering));
        NORTHWIND
                .post("/certifications", application)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-applied"))
                .body("certificationId", equalTo(certification.toString()));

        decide(certification, Supply.decision("REFUSED")).statusCode(422).body("code", equalTo("reasons-needed"));
        decide(certification, Supply.decision("REFUSED", "reasons", "firmware is not signed"))
                .statusCode(200)
                .body("reasons", equalTo("firmware is not signed"));

        BUYER.get("/certifications/" + certification).then().statusCode(404);
        var again = NORTHWIND.create("/certifications", application);
        assertThat(again).isNotEqualTo(certification);
        NORTHWIND.get("/offerings/" + offering).then().body("certification.id", equalTo(again.toString()));
        NORTHWIND.get("/certifications?offeringId=" + offering).then().body("items", hasSize(2));
        assertThat(Published.factsOf("registry.certifications", certification, 3))
                .containsExactly("applied", "assessment-started", "refused");
    }

    @Test
    void givenAnOfferingThatIsNotOnTheMarket_whenItIsToBeCertified_thenItIsRefused() {
        var drafted = Supply.drafted(NORTHWIND);
        var certification = Supply.inAssessment(NORTHWIND);
        String withdrawn = ASSESSOR.get("/certifications/" + certification).path("offeringId");
        NORTHWIND.step("/offerings/" + withdrawn + "/withdrawal", Supply.reason());

        apply(drafted)
                .statusCode(422)
                .body("code", equalTo("offering-not-published"))
                .body("state", equalTo("DRAFT"));
        decide(certification, Supply.decision("CERTIFIED"))
                .statusCode(422)
                .body("code", equalTo("offering-not-published"))
                .body("state", equalTo("WITHDRAWN"));
        decide(certification, Supply.decision("REFUSED", "reasons", "withdrawn"))
                .statusCode(200);
        apply(UUID.fromString(withdrawn)).statusCode(422).body("state", equalTo("WITHDRAWN"));
        apply(UUID.randomUUID()).statusCode(404);
    }

    @Test
    void givenAScheme_whenItIsOfAnotherLayerOrUnknown_thenItIsRefused() {
        var offering = Supply.published(NORTHWIND);

        NORTHWIND
                .post("/certifications", Map.of("offeringId", offering, "schemeId", "ENTENTE-MODELS-1"))
                .then()
                .statusCode(422)
                .body("code", equalTo("scheme-of-other-layer"))
                .body("allowed", equalTo("a scheme of layer HARDWARE"));
        NORTHWIND
                .post("/certifications", Map.of("offeringId", offering, "schemeId", "ISO-9001"))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-scheme"));
    }

    @Test
    void givenAnOrganizationThatIsNotVerified_whenItApplies_thenItIsRefused() {
        var kestrel = Person.of("kestrel-admin", DemoOrganization.KESTREL_HEALTH, "company-admin");
        if (kestrel.get("/organizations/" + DemoOrganization.KESTREL_HEALTH.id())
                        .statusCode()
                == 404) {
            kestrel.create("/organizations", Supply.registration("Kestrel Systems (demo)"));
        }
        var offering = PROGRAM_OFFICE.create(
                "/offerings", Supply.draft("organizationId", DemoOrganization.KESTREL_HEALTH.id()));
        kestrel.step("/offerings/" + offering + "/publication");

        kestrel.post("/certifications", Supply.application(offering))
                .then()
                .statusCode(422)
                .body("code", equalTo("organization-not-verified"));
    }

    @Test
    void givenAnInsider_whenTheyDecideOnTheirOwnOrganization_thenTheyAreRefused() {
        var insider = Person.of("insider", DemoOrganization.NORTHWIND_COMPUTE, "assessor", "program-office");
        var applied = Supply.applied(NORTHWIND);
        var certified = Supply.certified(NORTHWIND);

        for (var step : List.of(
                "/certifications/" + applied + "/assessment",
                "/organizations/" + DemoOrganization.NORTHWIND_COMPUTE.id() + "/verification")) {
            insider.post(step).then().statusCode(403).body("code", equalTo("own-organization"));
        }
        insider.post("/certifications/" + certified + "/suspension", Supply.reason())
                .then()
                .statusCode(403)
                .body("code", equalTo("own-organization"));
    }

    @Test
    void givenAnAssessment_whenAnotherLaboratoryDecides_thenItIsRefused() {
        var certification = Supply.inAssessment(NORTHWIND);

        SECOND_ASSESSOR
                .post("/certifications/" + certification + "/decision", Supply.decision("CERTIFIED"))
                .then()
                .statusCode(403)
                .body("code", equalTo("another-assessor"));
    }

    @Test
    void givenACertificate_whenItsLastDayIsOver_thenItIsExpiredEverywhere() throws SQLException {
        var certification = Supply.certified(NORTHWIND);
        String offering = ASSESSOR.get("/certifications/" + certification).path("offeringId");

        endOn(certification, "2025-12-31");

        BUYER.get("/certifications/" + certification).then().body("state", equalTo("EXPIRED"));
        BUYER.get("/offerings/" + offering).then().body("certification.state", equalTo("EXPIRED"));
        assertThat(BUYER.ids("/offerings?certified=true&limit=200")).doesNotContain(offering);
        assertThat(BUYER.ids("/offerings?certified=false&limit=200")).contains(offering);
        assertThat(BUYER.ids("/certifications?state=EXPIRED&limit=200")).contains(certification.toString());
        assertThat(BUYER.ids("/certifications?state=CERTIFIED&limit=200")).doesNotContain(certification.toString());
        PROGRAM_OFFICE
                .post("/certifications/" + certification + "/suspension", Supply.reason())
                .then()
                .statusCode(409)
                .body("code", equalTo("state-conflict"))
                .body("state", equalTo("EXPIRED"))
                .body("allowed", empty());
        apply(UUID.fromString(offering)).statusCode(201).body("validUntil", nullValue());
    }

    private void endOn(UUID certification, String day) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE certification SET valid_from = ?::date - 1, valid_until = ?::date WHERE id = ?")) {
            update.setString(1, day);
            update.setString(2, day);
            update.setObject(3, certification);
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private static ValidatableResponse apply(UUID offering) {
        return NORTHWIND.post("/certifications", Supply.application(offering)).then();
    }

    private static ValidatableResponse decide(UUID certification, Map<String, Object> decision) {
        return ASSESSOR.post("/certifications/" + certification + "/decision", decision)
                .then();
    }
}

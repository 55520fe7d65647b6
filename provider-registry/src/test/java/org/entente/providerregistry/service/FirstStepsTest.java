package org.entente.providerregistry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.providerregistry.service.Person.ASSESSOR;
import static org.entente.providerregistry.service.Person.BUYER;
import static org.entente.providerregistry.service.Person.LUMEN;
import static org.entente.providerregistry.service.Person.NORTHWIND;
import static org.entente.providerregistry.service.Person.PROGRAM_OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.entente.contracts.vocabulary.Layer;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The supply side of the demo story: registered, published, certified, attested, with every event on its topic. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FirstStepsTest {
    @BeforeEach
    void companies() {
        Supply.companies();
    }

    @Test
    void givenARegisteredCompany_whenItIsRegisteredAgain_thenTheFirstOneStands() {
        var id = DemoOrganization.NORTHWIND_COMPUTE.id();

        NORTHWIND
                .post("/organizations", Supply.registration("Northwind Again (demo)"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-registered"))
                .body("organizationId", equalTo(id.toString()));

        BUYER.get("/organizations/" + id)
                .then()
                .statusCode(200)
                .body("legalName", equalTo("Northwind Compute (demo)"))
                .body("state", equalTo("VERIFIED"));
        assertThat(Published.factsOf("registry.organizations", id, 2)).containsExactly("registered", "verified");
    }

    @Test
    void givenACompany_whenTheProgramOfficeRegistersIt_thenItOffersOnItsBehalf() {
        var organization = PROGRAM_OFFICE.create("/organizations", Supply.registration("Aljammaz (demo)"));

        var offering = PROGRAM_OFFICE.create("/offerings", Supply.draft("organizationId", organization));
        PROGRAM_OFFICE.step("/offerings/" + offering + "/publication");

        BUYER.get("/offerings?organizationId=" + organization)
                .then()
                .body("items.id", contains(offering.toString()))
                .body("items[0].organizationId", equalTo(organization.toString()));
        assertThat(Published.factsOf("registry.offerings", offering, 2)).containsExactly("drafted", "published");
    }

    @Test
    void givenAnUnknownIncorporation_whenTheOrganizationIsRegistered_thenItStaysUnknown() {
        var registration = Supply.change(Supply.registration("Private (demo)"), "incorporationCountry", null);

        var organization = PROGRAM_OFFICE.create("/organizations", registration);

        BUYER.get("/organizations/" + organization)
                .then()
                .statusCode(200)
                .body("headquartersCountry", equalTo("US"))
                .body("incorporationCountry", nullValue());
        assertThat(Published.factsOf("registry.organizations", organization, 1)).containsExactly("registered");
    }

    @Test
    void givenADraft_whenItIsPublishedAndWithdrawn_thenTheCatalogFollows() {
        var offering = Supply.drafted(NORTHWIND);
        BUYER.get("/offerings/" + offering).then().statusCode(404).body("code", equalTo("not-found"));

        NORTHWIND.step("/offerings/" + offering + "/publication");
        BUYER.get("/offerings/" + offering)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("PUBLISHED"))
                .body("version", equalTo("2.1"))
                .body("revision", equalTo(1))
                .body("regions", contains("SA", "AE"))
                .body("certification", nullValue());

        NORTHWIND.step("/offerings/" + offering + "/withdrawal", Supply.reason());
        BUYER.get("/offerings/" + offering).then().body("state", equalTo("WITHDRAWN"));
        assertThat(Published.factsOf("registry.offerings", offering, 3))
                .containsExactly("drafted", "published", "withdrawn");
    }

    @Test
    void givenTheSchemes_whenTheyAreListed_thenEveryLayerHasOneWithBothParts() {
        var schemes = BUYER.get("/certification-schemes").then().statusCode(200);

        schemes.body("items.basis", everyItem(equalTo("platform policy")));
        for (var layer : Layer.values()) {
            schemes.body("items.findAll { it.layer == '" + layer + "' }", hasSize(1))
                    .body("items.find { it.layer == '" + layer + "' }.requirements.part", hasItem("SECURITY"))
                    .body("items.find { it.layer == '" + layer + "' }.requirements.part", hasItem("INTEROPERABILITY"));
        }
    }

    @Test
    void givenAPublishedOffering_whenItIsAssessedAndCertified_thenTheCatalogShowsIt() {
        var offering = Supply.published(NORTHWIND);
        var certification = NORTHWIND.create("/certifications", Supply.application(offering));
        assertThat(certifiedOfferings()).doesNotContain(offering.toString());

        ASSESSOR.step("/certifications/" + certification + "/assessment");
        ASSESSOR.step("/certifications/" + certification + "/decision", Supply.decision("CERTIFIED"));

        ASSESSOR.get("/certifications/" + certification)
                .then()
                .body("state", equalTo("CERTIFIED"))
                .body("validUntil", equalTo("2029-12-31"))
                .body(
                        "assessorOrganizationId",
                        equalTo(DemoOrganization.MERIDIAN_LABS.id().toString()))
                .body("requirements.result", everyItem(equalTo("PASSED")))
                .body("requirements.evidence", hasItem("report on HW-INT-2"));
        BUYER.get("/offerings/" + offering)
                .then()
                .body("certification.id", equalTo(certification.toString()))
                .body("certification.state", equalTo("CERTIFIED"))
                .body("certification.validUntil", equalTo("2029-12-31"));
        assertThat(certifiedOfferings()).contains(offering.toString());
        assertThat(Published.factsOf("registry.certifications", certification, 3))
                .containsExactly("applied", "assessment-started", "issued");
    }

    @Test
    void givenTwoOwners_whenOneRecordsAndTheOtherConfirms_thenBothVersionsAreKept() {
        var rack = Supply.published(NORTHWIND);
        var model = Supply.published(LUMEN, "layer", "MODELS", "componentSlot", "MODEL", "version", "4");

        var attestation = NORTHWIND.create("/attestations", Supply.attestation(rack, model));
        LUMEN.step("/attestations/" + attestation + "/confirmation");

        BUYER.get("/attestations?offeringId=" + model)
                .then()
                .body("items.id", contains(attestation.toString()))
                .body("items[0].state", equalTo("CONFIRMED"))
                .body("items[0].offeringVersion", equalTo("2.1"))
                .body("items[0].otherOfferingVersion", equalTo("4"))
                .body("items[0].aspects", contains("POWER", "DATA_THROUGHPUT"))
                .body("items[0].evidence", nullValue());
        assertThat(Published.factsOf("registry.attestations", attestation, 2)).containsExactly("recorded", "confirmed");
    }

    @Test
    void givenOneOwner_whenTheyRecord_thenItIsConfirmedAtOnce() {
        var attestation = NORTHWIND.create(
                "/attestations", Supply.attestation(Supply.published(NORTHWIND), Supply.published(NORTHWIND)));

        assertThat(Published.factsOf("registry.attestations", attestation, 2)).containsExactly("recorded", "confirmed");
        NORTHWIND.get("/attestations/" + attestation).then().body("state", equalTo("CONFIRMED"));
    }

    @Test
    void givenAnAttestation_whenTheOtherSideWithdraws_thenItIsOutOfTheCatalog() {
        var attestation = NORTHWIND.create(
                "/attestations", Supply.attestation(Supply.published(NORTHWIND), Supply.published(LUMEN)));
        LUMEN.step("/attestations/" + attestation + "/confirmation");

        LUMEN.step("/attestations/" + attestation + "/withdrawal", Supply.reason());

        BUYER.get("/attestations/" + attestation).then().statusCode(404);
        NORTHWIND.get("/attestations/" + attestation).then().body("reason", equalTo("new facts"));
    }

    private static List<String> certifiedOfferings() {
        return BUYER.ids("/offerings?certified=true&layer=HARDWARE&componentSlot=ACCELERATOR&limit=200");
    }
}

package org.entente.providerregistry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.providerregistry.service.Person.BUYER;
import static org.entente.providerregistry.service.Person.LUMEN;
import static org.entente.providerregistry.service.Person.NORTHWIND;
import static org.entente.providerregistry.service.Person.PROGRAM_OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.contracts.registry.AttestationConfirmed;
import org.entente.contracts.registry.AttestationRecorded;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.vocabulary.AttestationAspect;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;
import org.entente.kit.fixture.DemoPerson.DemoOrganization;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every fact that somebody states arrives on its topic and can be read back; what nobody states stays unknown. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PublishedFactsTest {
    @BeforeEach
    void companies() {
        Supply.companies();
    }

    @Test
    void givenAnOfferingThatSaysEverything_whenItIsPublished_thenTheEventAndTheCatalogSayIt() {
        var offering = Supply.published(
                NORTHWIND,
                "workloads",
                List.of("BOTH"),
                "capacity",
                Map.of("amount", 40, "unit", "MEGAWATTS"),
                "availableFrom",
                "2027-03-01",
                "operatorJurisdiction",
                "FR");

        assertThat(Published.event("registry.offerings", offering, 2))
                .isEqualTo(new OfferingPublished(
                        offering,
                        DemoOrganization.NORTHWIND_COMPUTE.id(),
                        "N2 accelerator rack",
                        Layer.HARDWARE,
                        ComponentSlot.ACCELERATOR,
                        "2.1",
                        12_000_000,
                        9_000_000,
                        120,
                        List.of("SA", "AE"),
                        List.of(Workload.TRAINING, Workload.INFERENCE),
                        new Capacity(40, CapacityUnit.MEGAWATTS),
                        LocalDate.parse("2027-03-01"),
                        "FR"));
        BUYER.get("/offerings/" + offering)
                .then()
                .body("workloads", contains("TRAINING", "INFERENCE"))
                .body("capacity.amount", equalTo(40))
                .body("capacity.unit", equalTo("MEGAWATTS"))
                .body("availableFrom", equalTo("2027-03-01"))
                .body("operatorJurisdiction", equalTo("FR"));
    }

    @Test
    void givenAnOfferingThatLeavesEverythingOut_whenItIsPublished_thenItStaysUnknown() {
        var offering = Supply.published(NORTHWIND, "capacity", null);

        var published = (OfferingPublished) Published.event("registry.offerings", offering, 2);

        assertThat(published.workloads()).isEmpty();
        assertThat(published.capacity()).isNull();
        assertThat(published.availableFrom()).isNull();
        assertThat(published.operatorJurisdiction()).isNull();
        BUYER.get("/offerings/" + offering)
                .then()
                .body("workloads", empty())
                .body("capacity", nullValue())
                .body("availableFrom", nullValue())
                .body("operatorJurisdiction", nullValue());
    }

    @Test
    void givenAnOrganization_whenItIsRegistered_thenTheEventAndTheRegistryNameItsCountries() {
        var registration = Supply.change(
                Supply.registration("Somewhere (demo)"),
                "incorporationCountry",
                "IE",
                "principalPlaceOfBusiness",
                "NL",
                "ultimateParent",
                Map.of("name", "Above (demo)", "country", "SG"));

        var organization = PROGRAM_OFFICE.create("/organizations", registration);

        assertThat(Published.event("registry.organizations", organization, 1))
                .isEqualTo(new OrganizationRegistered(
                        organization, "Somewhere (demo)", "US", "IE", "Above (demo)", "SG", "NL"));
        BUYER.get("/organizations/" + organization).then().body("principalPlaceOfBusiness", equalTo("NL"));
    }

    @Test
    void givenAnUnknownPlaceOfBusiness_whenTheOrganizationIsRegistered_thenItStaysUnknown() {
        var organization = PROGRAM_OFFICE.create("/organizations", Supply.registration("Quiet (demo)"));

        var registered = (OrganizationRegistered) Published.event("registry.organizations", organization, 1);

        assertThat(registered.principalPlaceOfBusiness()).isNull();
        BUYER.get("/organizations/" + organization).then().body("principalPlaceOfBusiness", nullValue());
    }

    @Test
    void givenAnAttestation_whenItIsRecordedAndConfirmed_thenBothEventsSayWhatItCovers() {
        var rack = Supply.published(NORTHWIND);
        var model = Supply.published(LUMEN, "layer", "MODELS", "componentSlot", "MODEL", "version", "4");

        var attestation =
                NORTHWIND.create("/attestations", Supply.attestation(rack, model, "workloads", List.of("INFERENCE")));
        LUMEN.step("/attestations/" + attestation + "/confirmation");

        var tested = LocalDate.parse("2026-10-01");
        var aspects = List.of(AttestationAspect.POWER, AttestationAspect.DATA_THROUGHPUT);
        var workloads = List.of(Workload.INFERENCE);
        assertThat(Published.event("registry.attestations", attestation, 1))
                .isEqualTo(new AttestationRecorded(
                        attestation, rack, "2.1", model, "4", tested, aspects, "integration report 7", workloads));
        assertThat(Published.event("registry.attestations", attestation, 2))
                .isEqualTo(new AttestationConfirmed(attestation, rack, "2.1", model, "4", tested, aspects, workloads));
        BUYER.get("/attestations/" + attestation).then().body("workloads", contains("INFERENCE"));
    }

    @Test
    void givenAnAttestationForNothingInParticular_whenItIsRecorded_thenItCoversEveryWorkload() {
        var attestation = NORTHWIND.create(
                "/attestations", Supply.attestation(Supply.published(NORTHWIND), Supply.published(NORTHWIND)));

        var confirmed = (AttestationConfirmed) Published.event("registry.attestations", attestation, 2);

        assertThat(confirmed.workloads()).isEmpty();
        NORTHWIND.get("/attestations/" + attestation).then().body("workloads", empty());
    }
}

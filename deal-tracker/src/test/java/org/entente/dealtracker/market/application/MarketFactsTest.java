package org.entente.dealtracker.market.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.dealtracker.fixture.Stage.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.entente.contracts.registry.AttestationConfirmed;
import org.entente.contracts.registry.OfferingPublished;
import org.entente.contracts.registry.OrganizationRegistered;
import org.entente.contracts.vocabulary.AttestationAspect;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.fixture.Stage;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every fact that an event carries arrives in the market; what an event leaves out stays unknown. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MarketFactsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2027-03-01");
    private static final LocalDate TESTED = LocalDate.parse("2026-02-03");

    @Inject
    Market market;

    private final Stage stage = new Stage();
    private final UUID organization = UUID.randomUUID();

    @AfterEach
    void leave() {
        stage.withdrawAll();
        stage.close();
    }

    @Test
    void givenAnOfferingThatSaysEverythingThenTheMarketKnowsEverything() {
        stage.register(new OrganizationRegistered(organization, "Northwind (demo)", "US", "IE", "Top", "SG", "NL"));
        UUID pod = stage.publish(offering(
                List.of("SA", "AE"),
                List.of(Workload.TRAINING, Workload.INFERENCE),
                new Capacity(2_048, CapacityUnit.ACCELERATORS),
                FIRST_DAY,
                "FR"));

        MarketOffering expected = new MarketOffering(
                pod,
                "Pod",
                organization,
                "Northwind (demo)",
                ComponentSlot.ACCELERATOR,
                1_000,
                600,
                60,
                new Supply(
                        List.of("SA", "AE"),
                        List.of(Workload.TRAINING, Workload.INFERENCE),
                        new Capacity(2_048, CapacityUnit.ACCELERATORS),
                        FIRST_DAY,
                        "FR"),
                new OrganizationCountries("US", "IE", "NL", "SG"));
        eventually(() -> assertThat(asked(() -> market.offerings(Set.of(pod)))).containsEntry(pod, expected));
    }

    @Test
    void givenAnOfferingThatLeavesEverythingOutThenItIsCertifiedWithAllOfThatUnknown() {
        stage.register(new OrganizationRegistered(organization, "Northwind (demo)", "US", null, null, null, null));
        UUID pod = stage.publish(offering(List.of(), List.of(), null, null, null));
        stage.certify(pod, TODAY, TODAY.plusYears(1));

        eventually(() -> assertThat(asked(() -> market.certified(Set.of(ComponentSlot.ACCELERATOR), TODAY)))
                .filteredOn(offering -> offering.offeringId().equals(pod))
                .singleElement()
                .satisfies(offering -> {
                    assertThat(offering.supply()).isEqualTo(new Supply(List.of(), List.of(), null, null, null));
                    assertThat(offering.countries()).isEqualTo(new OrganizationCountries("US", null, null, null));
                }));
    }

    @Test
    void givenAConfirmedAttestationThenTheMarketKnowsWhatItCovers() {
        UUID pod = stage.publish(offering(List.of(), List.of(), null, null, null));
        UUID other = stage.publish(offering(List.of(), List.of(), null, null, null));
        UUID attestation = UUID.randomUUID();
        stage.attest(new AttestationConfirmed(
                attestation,
                pod,
                "1",
                other,
                "1",
                TESTED,
                List.of(AttestationAspect.COOLING, AttestationAspect.SECURITY_PROTOCOLS),
                List.of(Workload.INFERENCE)));

        MarketAttestation expected = new MarketAttestation(
                attestation,
                new OfferingPair(pod, other),
                TESTED,
                List.of(AttestationAspect.COOLING, AttestationAspect.SECURITY_PROTOCOLS),
                List.of(Workload.INFERENCE));
        Set<UUID> both = Set.of(pod, other);
        eventually(() -> assertThat(asked(() -> market.attestations(both))).containsExactly(expected));
        assertThat(asked(() ->
                        market.attested(List.copyOf(both), Workload.INFERENCE).numbered()))
                .hasSize(1);
        assertThat(asked(() ->
                        market.attested(List.copyOf(both), Workload.TRAINING).numbered()))
                .isEmpty();
    }

    private static <T> T asked(Callable<T> question) {
        return QuarkusTransaction.requiringNew().call(question);
    }

    private OfferingPublished offering(
            List<String> regions, List<Workload> workloads, Capacity capacity, LocalDate from, String operator) {
        return new OfferingPublished(
                UUID.randomUUID(),
                organization,
                "Pod",
                Layer.HARDWARE,
                ComponentSlot.ACCELERATOR,
                "1",
                1_000,
                600,
                60,
                regions,
                workloads,
                capacity,
                from,
                operator);
    }
}

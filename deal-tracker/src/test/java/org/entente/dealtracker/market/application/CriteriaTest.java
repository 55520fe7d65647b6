package org.entente.dealtracker.market.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.contracts.vocabulary.CapacityUnit.ACCELERATORS;
import static org.entente.contracts.vocabulary.CapacityUnit.MEGAWATTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Layer;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.market.application.Misfit.CountryKind;
import org.junit.jupiter.api.Test;

/** What fits a deal, what does not, and what nobody can tell. */
class CriteriaTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Capacity ASKED = new Capacity(1_000, ACCELERATORS);
    private static final OrganizationCountries AMERICAN = new OrganizationCountries("US", "US", "US", null);
    private static final Supply EVERYTHING_UNKNOWN = new Supply(List.of(), List.of(), null, null, null);

    @Test
    void givenNothingIsAskedButTheDestinationThenWhatIsUnknownDoesNotMatter() {
        assertThat(Criteria.servedIn("SA").misfits(offering(EVERYTHING_UNKNOWN, OrganizationCountries.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void givenAnotherRegionThenItIsKnownNotToFit() {
        var elsewhere = new Supply(List.of("AE"), List.of(), null, null, null);

        assertThat(Criteria.servedIn("SA").misfits(offering(elsewhere, AMERICAN)))
                .containsExactly(new Misfit.DestinationNotServed("SA"));
        assertThat(Criteria.servedIn("AE").misfits(offering(elsewhere, AMERICAN)))
                .isEmpty();
    }

    @Test
    void givenAWorkloadThenAnOfferingHasToServeAllOfIt() {
        var inferenceOnly = new Supply(List.of(), List.of(Workload.INFERENCE), null, null, null);

        assertThat(asking(Workload.INFERENCE).misfits(offering(inferenceOnly, AMERICAN)))
                .isEmpty();
        assertThat(asking(Workload.BOTH).misfits(offering(inferenceOnly, AMERICAN)))
                .containsExactly(new Misfit.WorkloadNotServed(Workload.BOTH));
        assertThat(asking(Workload.BOTH).misfits(offering(EVERYTHING_UNKNOWN, AMERICAN)))
                .isEmpty();
    }

    @Test
    void givenACapacityIsAskedThenTooLittleDoesNotFitAndUnsaidOrAnotherUnitIsUnknown() {
        assertThat(askingCapacity().misfits(supplying(ASKED))).isEmpty();
        assertThat(askingCapacity().misfits(supplying(new Capacity(999, ACCELERATORS))))
                .containsExactly(new Misfit.TooLittle(new Capacity(999, ACCELERATORS), ASKED))
                .noneMatch(Misfit::unknown);
        assertThat(askingCapacity().misfits(supplying(null)))
                .containsExactly(new Misfit.CapacityUnknown(ASKED))
                .allMatch(Misfit::unknown);
        assertThat(askingCapacity().misfits(supplying(new Capacity(50, MEGAWATTS))))
                .containsExactly(new Misfit.CapacityUnknown(ASKED));
    }

    @Test
    void givenACapacityIsAskedOfAnotherSlotThenItDoesNotConcernThisOne() {
        var criteria = new Criteria("SA", null, Map.of(ComponentSlot.SERVER, ASKED), Set.of(), List.of());

        assertThat(criteria.misfits(supplying(null))).isEmpty();
    }

    @Test
    void givenAcceptedOperatorsThenAnotherDoesNotFitAndAnUnknownOneIsUnknown() {
        var criteria = new Criteria("SA", null, Map.of(), Set.of("US", "SA"), List.of());

        assertThat(criteria.misfits(operatedFrom("SA"))).isEmpty();
        assertThat(criteria.misfits(operatedFrom("AE"))).containsExactly(new Misfit.OperatorNotAccepted("AE"));
        assertThat(criteria.misfits(operatedFrom(null)))
                .containsExactly(new Misfit.OperatorUnknown())
                .allMatch(Misfit::unknown);
    }

    @Test
    void givenANationalityRuleThenBothCountriesHaveToBeKnownAndOutsideOfIt() {
        var criteria = underRuleFor(Layer.HARDWARE);

        assertThat(criteria.misfits(offering(EVERYTHING_UNKNOWN, AMERICAN))).isEmpty();
        assertThat(criteria.misfits(offering(EVERYTHING_UNKNOWN, new OrganizationCountries("US", "US", "CN", "US"))))
                .containsExactly(
                        new Misfit.CountryExcluded(CountryKind.PRINCIPAL_PLACE_OF_BUSINESS, "CN", Layer.HARDWARE));
        assertThat(criteria.misfits(offering(EVERYTHING_UNKNOWN, new OrganizationCountries("US", null, "US", "US"))))
                .containsExactly(new Misfit.CountryUnknown(CountryKind.INCORPORATION, Layer.HARDWARE))
                .allMatch(Misfit::unknown);
    }

    @Test
    void givenANationalityRuleOfAnotherLayerThenItDoesNotConcernTheOffering() {
        assertThat(underRuleFor(Layer.DATA).misfits(offering(EVERYTHING_UNKNOWN, OrganizationCountries.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void givenSomethingUnknownAndSomethingThatSpeaksAgainstItThenItIsKnownNotToFit() {
        var criteria =
                new Criteria("SA", Workload.TRAINING, Map.of(ComponentSlot.ACCELERATOR, ASKED), Set.of(), List.of());
        MarketOffering fits = supplying(ASKED);
        MarketOffering might = supplying(null);
        MarketOffering doesNot =
                offering(new Supply(List.of(), List.of(Workload.INFERENCE), null, null, null), AMERICAN);

        Sifted sifted = criteria.sift(List.of(doesNot, might, fits));

        assertThat(sifted.fitting()).containsExactly(fits);
        assertThat(sifted.unknown()).extracting(Sifted.Rejected::offering).containsExactly(might);
        assertThat(sifted.unfit()).extracting(Sifted.Rejected::offering).containsExactly(doesNot);
        assertThat(sifted.unfit().getFirst().misfits()).hasSize(2);
    }

    @Test
    void thenEveryMisfitSpeaksForItself() {
        assertThat(List.of(
                                new Misfit.DestinationNotServed("SA"),
                                new Misfit.WorkloadNotServed(Workload.BOTH),
                                new Misfit.TooLittle(new Capacity(999, ACCELERATORS), ASKED),
                                new Misfit.CapacityUnknown(ASKED),
                                new Misfit.OperatorNotAccepted("AE"),
                                new Misfit.OperatorUnknown(),
                                new Misfit.CountryExcluded(CountryKind.INCORPORATION, "CN", Layer.DATA),
                                new Misfit.CountryUnknown(CountryKind.PRINCIPAL_PLACE_OF_BUSINESS, Layer.DATA))
                        .stream()
                        .map(Misfit::words))
                .containsExactly(
                        "it does not serve Saudi Arabia",
                        "it does not serve both training and inference",
                        "it supplies 999 accelerators of 1,000 accelerators",
                        "unknown: whether it supplies 1,000 accelerators, ask the provider",
                        "it is operated under the law of United Arab Emirates",
                        "unknown: under whose law it is operated, ask the provider",
                        "its organization is incorporated in China",
                        "unknown: which country its organization has its main place of business in, ask the provider");
    }

    @Test
    void givenAFirstDayToOrderThenTheLeadTimeCountsFromThere() {
        assertThat(availableFrom(null).daysToDelivery(TODAY)).isEqualTo(60);
        assertThat(availableFrom(TODAY.minusDays(5)).daysToDelivery(TODAY)).isEqualTo(60);
        assertThat(availableFrom(TODAY.plusDays(30)).daysToDelivery(TODAY)).isEqualTo(90);
        assertThat(availableFrom(LocalDate.MAX).daysToDelivery(TODAY)).isEqualTo(Integer.MAX_VALUE);
    }

    private static Criteria asking(Workload workload) {
        return new Criteria("SA", workload, Map.of(), Set.of(), List.of());
    }

    private static Criteria askingCapacity() {
        return new Criteria("SA", null, Map.of(ComponentSlot.ACCELERATOR, ASKED), Set.of(), List.of());
    }

    private static Criteria underRuleFor(Layer layer) {
        return new Criteria("SA", null, Map.of(), Set.of(), List.of(new NationalityRule(layer, Set.of("CN", "RU"))));
    }

    private static MarketOffering supplying(Capacity capacity) {
        return offering(new Supply(List.of(), List.of(), capacity, null, null), AMERICAN);
    }

    private static MarketOffering operatedFrom(String jurisdiction) {
        return offering(new Supply(List.of(), List.of(), null, null, jurisdiction), AMERICAN);
    }

    private static MarketOffering availableFrom(LocalDate day) {
        return offering(new Supply(List.of(), List.of(), null, day, null), AMERICAN);
    }

    private static MarketOffering offering(Supply supply, OrganizationCountries countries) {
        return new MarketOffering(
                new UUID(3, 1),
                "Pod",
                new UUID(1, 1),
                "Northwind",
                ComponentSlot.ACCELERATOR,
                10,
                6,
                60,
                supply,
                countries);
    }
}

package org.entente.dealtracker.assembly.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.contracts.vocabulary.ComponentSlot.ACCELERATOR;
import static org.entente.contracts.vocabulary.ComponentSlot.CYBERSECURITY;
import static org.entente.contracts.vocabulary.ComponentSlot.MODEL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.assembly.domain.Relaxation;
import org.entente.dealtracker.market.application.Criteria;
import org.entente.dealtracker.market.application.Offered;
import org.entente.dealtracker.market.application.Supply;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why there is no consortium, as an outsider would be told. */
class NoConsortiumTest {

    private static final UUID ACME = Catalog.id("acme");
    private static final UUID BETA = Catalog.id("beta");
    private static final Map<UUID, String> NAMES = Map.of(ACME, "Acme", BETA, "Beta");

    private static final Need NEED = NeedStory.with(
            NeedStory.with(
                    NeedStory.of(ACCELERATOR, CYBERSECURITY, MODEL),
                    new NeedLimits(51, 2, 3, true, List.of(ACME), List.of(BETA), null, null, null)),
            new Need.Terms("SA", Workload.INFERENCE, 500_000L, LocalDate.parse("2026-05-25"), NeedStory.DELIVERY));

    @ParameterizedTest
    @MethodSource("conflicts")
    void givenAConflictWhenToldThenItIsASentence(List<String> conflict, String sentence) {
        assertThat(words(NEED, everythingFits(), conflict)).isEqualTo(sentence);
    }

    static Stream<Arguments> conflicts() {
        String certified = "certified for Saudi Arabia through 2027-03-01";
        return Stream.of(
                Arguments.of(
                        List.of("slot:ACCELERATOR", "slot:CYBERSECURITY", "coupling:ACCELERATOR+CYBERSECURITY"),
                        "No accelerator " + certified + " is attested with any cybersecurity offering."),
                Arguments.of(
                        List.of(
                                "slot:ACCELERATOR",
                                "slot:CYBERSECURITY",
                                "coupling:ACCELERATOR+CYBERSECURITY",
                                "limit:leadTimeDays"),
                        "No accelerator " + certified
                                + " is attested with any cybersecurity offering when both are to be delivered within"
                                + " 40 weeks."),
                Arguments.of(
                        List.of("slot:ACCELERATOR", "limit:leadTimeDays"),
                        "No accelerator " + certified + " can be delivered within 40 weeks."),
                Arguments.of(
                        List.of("slot:MODEL", "limit:price"), "No model " + certified + " costs $500,000 or less."),
                Arguments.of(
                        List.of("slot:ACCELERATOR", "slot:MODEL", "limit:price"),
                        "No accelerator and model " + certified + " together cost $500,000 or less."),
                Arguments.of(
                        List.of("slot:ACCELERATOR", "limit:hardwareUsSharePercent"),
                        "No accelerator " + certified + " has a US-origin share of 51% or more."),
                Arguments.of(
                        List.of("limit:hardwareUsSharePercent"),
                        "No hardware " + certified + " has a US-origin share of 51% or more."),
                Arguments.of(
                        List.of("require:" + ACME),
                        "Acme, which the deal requires, has nothing " + certified + " that fits."),
                Arguments.of(
                        List.of(
                                "slot:MODEL",
                                "coupling:ACCELERATOR+MODEL",
                                "limit:offeringsPerOrganization",
                                "limit:organizations",
                                "limit:onePerOrganizationAndLayer",
                                "forbid:" + BETA,
                                "exclude:" + ACME + "+" + BETA),
                        "With what is " + certified + ", these cannot all hold: model is filled; the offerings for"
                                + " accelerator and model are attested together; no organization brings more than 2"
                                + " offerings; at most 3 organizations take part; no organization brings two offerings"
                                + " of one layer; Beta does not take part; Acme and Beta do not take part together."));
    }

    @Test
    void givenAnEmptySlotWhenToldThenWhatWasLeftOutIsCountedOnceEach() {
        Supply elsewhere = new Supply(List.of("AE"), List.of(), null, null, "US");
        Supply little = new Supply(List.of(), List.of(), new Capacity(5, CapacityUnit.SEATS), null, "US");
        Catalog catalog = new Catalog()
                .offer("acme-shield", CYBERSECURITY, 1, 1)
                .offer("beta-shield", CYBERSECURITY, 1, 1, elsewhere, Catalog.AMERICAN)
                .offer("gamma-shield", CYBERSECURITY, 1, 1, elsewhere, Catalog.AMERICAN)
                .offer("delta-shield", CYBERSECURITY, 1, 1, little, Catalog.AMERICAN)
                .offer("omega-shield", CYBERSECURITY, 1, 1);
        List<Offered> offered = new ArrayList<>(Stream.of("beta", "gamma", "delta", "omega")
                .map(name -> catalog.certified(
                        name + "-shield", LocalDate.parse("2026-01-01"), LocalDate.parse("2027-12-31")))
                .toList());
        offered.add(catalog.certified("acme-shield", LocalDate.parse("2026-01-01"), LocalDate.parse("2027-02-28")));
        Need need = new Need(
                null,
                NEED.terms(),
                List.of(new Need.NeededSlot(CYBERSECURITY, false, new Capacity(10, CapacityUnit.SEATS))),
                List.of(),
                NeedLimits.NONE,
                NEED.objective());

        assertThat(words(need, offered, List.of("slot:CYBERSECURITY")))
                .isEqualTo("No cybersecurity offering fits the need for Saudi Arabia: 5 offered; 2 not serving Saudi"
                        + " Arabia; 1 supplying less than 10 seats; 1 not certified through 2027-03-01; 1 unknown,"
                        + " ask the provider.");
        assertThat(supplies(need, offered).getFirst().unknownOfferings())
                .singleElement()
                .satisfies(unknown -> {
                    assertThat(unknown.name()).isEqualTo("omega-shield");
                    assertThat(unknown.facts())
                            .containsExactly("unknown: whether it supplies 10 seats, ask the provider");
                });
    }

    @Test
    void givenASlotThatNobodyOffersWhenToldThenThatIsSaid() {
        assertThat(words(NeedStory.of(MODEL), List.of(), List.of("slot:MODEL")))
                .isEqualTo("No model is on the market.");
    }

    @Test
    void givenNoDeliveryDayWhenNothingIsCertifiedTodayThenThatIsSaid() {
        Catalog catalog = new Catalog().offer("acme-model", MODEL, 1, 1).offer("beta-model", MODEL, 1, 1);
        List<Offered> offered = List.of(
                catalog.certified("acme-model", LocalDate.parse("2030-01-01"), LocalDate.parse("2031-01-01")),
                catalog.certified("beta-model", LocalDate.parse("2020-01-01"), LocalDate.parse("2021-01-01")));

        assertThat(words(NeedStory.of(MODEL), offered, List.of("slot:MODEL")))
                .isEqualTo("No model fits the need for Saudi Arabia: 2 offered; 2 without a certificate in force.");
    }

    @Test
    void givenAConflictWhenSomeOfferingsWereLeftOutBeforeThenTheyAreCounted() {
        Supply elsewhere = new Supply(List.of("AE"), List.of(), null, null, "US");
        Catalog catalog = new Catalog()
                .offer("acme-model", MODEL, 600_000, 1)
                .offer("beta-model", MODEL, 1, 1, elsewhere, Catalog.AMERICAN);

        assertThat(words(
                        NeedStory.with(NeedStory.of(MODEL), NEED.terms()),
                        catalog.certified(),
                        List.of("slot:MODEL", "limit:price")))
                .isEqualTo("No model certified for Saudi Arabia through 2027-03-01 costs $500,000 or less. Of the"
                        + " models, 1 could be chosen; 2 offered; 1 not serving Saudi Arabia.");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void givenARelaxationWhenToldThenItSaysWhatToGiveUp(String requirement, Long to, String words) {
        assertThat(new RequirementWords(NEED, NAMES::get).change(new Relaxation.Change(requirement, to)))
                .isEqualTo(words);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("slot:MODEL_SERVING", null, "leave model serving empty"),
                Arguments.of(
                        "coupling:ACCELERATOR+MODEL",
                        null,
                        "accept offerings for accelerator and model that are not attested together"),
                Arguments.of("limit:price", 1_500_000L, "raise the deal's value limit to $1,500,000"),
                Arguments.of("limit:leadTimeDays", 14L, "accept delivery within 2 weeks"),
                Arguments.of("limit:leadTimeDays", 15L, "accept delivery within 15 days"),
                Arguments.of("limit:hardwareUsSharePercent", 45L, "accept a US-origin share of the hardware of 45%"),
                Arguments.of("limit:hardwareUsSharePercent", null, "ask for no US-origin share of the hardware"),
                Arguments.of("limit:organizations", 5L, "let 5 organizations take part"),
                Arguments.of("limit:offeringsPerOrganization", 1L, "let one organization bring 1 offering"),
                Arguments.of(
                        "limit:onePerOrganizationAndLayer",
                        null,
                        "let an organization bring more than one offering of a layer"),
                Arguments.of("require:" + ACME, null, "do without Acme"),
                Arguments.of("forbid:" + BETA, null, "let Beta take part"),
                Arguments.of("exclude:" + ACME + "+" + BETA, null, "let Acme and Beta take part together"));
    }

    private static List<Offered> everythingFits() {
        return new Catalog()
                .offer("acme-gpu", ACCELERATOR, 1, 1)
                .offer("acme-shield", CYBERSECURITY, 1, 1)
                .offer("acme-model", MODEL, 1, 1)
                .certified();
    }

    private static String words(Need need, List<Offered> offered, List<String> conflict) {
        return new NoConsortium(need, supplies(need, offered), new RequirementWords(need, NAMES::get)).words(conflict);
    }

    private static List<SlotSupply> supplies(Need need, List<Offered> offered) {
        Criteria criteria = new Criteria(
                "SA",
                Workload.INFERENCE,
                need.slots().getFirst().capacity() == null
                        ? Map.of()
                        : Map.of(CYBERSECURITY, need.slots().getFirst().capacity()),
                Set.of(),
                List.of());
        return SlotSupply.of(
                need, criteria.sift(offered, need.terms().today(), need.terms().deliveryBy()));
    }
}

package org.entente.dealtracker.determination.domain;

import static org.entente.dealtracker.determination.domain.Ask.endUser;
import static org.entente.dealtracker.determination.domain.Ask.h100;
import static org.entente.dealtracker.determination.domain.Ask.rtx4090;
import static org.entente.dealtracker.determination.domain.DeterminationAssert.assertThat;
import static org.entente.dealtracker.determination.domain.ReviewPolicy.CASE_BY_CASE;
import static org.entente.dealtracker.determination.domain.ReviewPolicy.DENIAL;
import static org.entente.dealtracker.determination.domain.ReviewPolicy.PRESUMPTION_OF_DENIAL;

import java.math.BigDecimal;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.dealtracker.policy.domain.RuleStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What it means that a party is on a list, that listed parties own it, or that facts about it are unknown. */
class ListedPartiesTest {

    @Test
    void givenAnEntityListPartyInGermanyThenEveryItemNeedsALicense() {
        assertThat(germany(h100(), ScreeningList.EL))
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .because("R4-EL");
        Determination plain = germany(Ask.of("NONE"), ScreeningList.EL);
        assertThat(plain).needsLicense(PRESUMPTION_OF_DENIAL);
        Assertions.assertThat(assertThat(plain).finding("R4-EL").explanation()).contains("may say otherwise");
    }

    @Test
    void givenAMilitaryEndUserListPartyThenTheChipsNeedALicenseAndOtherItemsDoNot() {
        assertThat(germany(h100(), ScreeningList.MEU)).needsLicense(PRESUMPTION_OF_DENIAL);
        assertThat(germany(Ask.of("NONE"), ScreeningList.MEU)).needsNoLicense();
    }

    @Test
    void givenABlockedPartyThenEveryItemNeedsALicenseAndOfacHasToApprove() {
        Determination answer = germany(Ask.of("NONE"), ScreeningList.SDN);

        assertThat(answer).needsLicense(PRESUMPTION_OF_DENIAL);
        Assertions.assertThat(assertThat(answer).finding("R4-SDN").explanation())
                .contains("(OFAC) is needed");
    }

    @Test
    void givenAnUnverifiedPartyThenNoExceptionCanBeUsedAndAStatementIsNeeded() {
        Determination china = china(rtx4090(), listed(ScreeningList.UVL));

        assertThat(china).needsLicense(CASE_BY_CASE);
        Assertions.assertThat(assertThat(china).finding("NAC").result()).isEqualTo(Finding.NOT_AVAILABLE);
        Assertions.assertThat(assertThat(china).finding("NAC").explanation()).contains("R4-UVL");
        Assertions.assertThat(assertThat(china).finding("R4-UVL").explanation()).contains("UVL statement");
        assertThat(germany(h100(), ScreeningList.UVL)).needsNoLicense();
    }

    @ParameterizedTest
    @EnumSource(
            value = ScreeningList.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DPL", "EL", "MEU", "UVL", "SDN"})
    void givenAnyOtherListThenAPersonHasToDecide(ScreeningList list) {
        Determination answer = germany(Ask.of("NONE"), list);

        assertThat(answer).isIncomplete().misses("parties[0].listings");
        Assertions.assertThat(answer.missing().get("parties[0].listings"))
                .contains("a person must decide what the list " + list + " means here");
        assertThat(china(rtx4090(), listed(list))).isIncomplete();
        assertThat(china(h100(), listed(list))).needsLicense(null).misses("parties[0].listings");
    }

    @Test
    void givenTwoListsThenTheStricterEffectWins() {
        assertThat(germany(Ask.of("NONE"), ScreeningList.EL, ScreeningList.DPL)).isProhibited();
        assertThat(germany(Ask.of("NONE"), ScreeningList.UVL, ScreeningList.EL)).needsLicense(PRESUMPTION_OF_DENIAL);
    }

    @ParameterizedTest(name = "{0}: NAC does not overcome it")
    @EnumSource(
            value = ScreeningList.class,
            names = {"EL", "MEU", "SDN"})
    void givenAListedPartyInChinaThenNoExceptionCanBeUsed(ScreeningList list) {
        assertThat(china(rtx4090(), listed(list))).needsLicense(PRESUMPTION_OF_DENIAL);
    }

    @ParameterizedTest(name = "{1} % on {0}: {2}, red flag {3}")
    @CsvSource({
        "2025-09-28, 60, NO_LICENSE_REQUIRED, false",
        "2025-09-29, 50, LICENSE_REQUIRED, false",
        "2025-09-29, 49.9, NO_LICENSE_REQUIRED, true",
        "2025-11-09, 60, LICENSE_REQUIRED, false",
        "2025-11-10, 60, NO_LICENSE_REQUIRED, true",
        "2026-06-01, 55, NO_LICENSE_REQUIRED, true",
        "2026-11-09, 100, NO_LICENSE_REQUIRED, true",
        "2026-11-10, 50, LICENSE_REQUIRED, false",
        "2026-11-15, 55, LICENSE_REQUIRED, false",
        "2026-11-15, 0.1, NO_LICENSE_REQUIRED, true",
        "2026-11-15, 0, NO_LICENSE_REQUIRED, false",
    })
    void givenAPartyOwnedByListedOnesThenItIsByTheAffiliatesRuleOfTheDay(
            String day, BigDecimal percent, Requirement requirement, boolean flag) {
        Party owned = new Party(PartyRole.END_USER, "Owned (demo)", "DE", "DE", "DE", Set.of(), false, percent);

        Determination answer =
                Ask.on(day).items(Ask.of("NONE")).to("DE").parties(owned).answer();

        Assertions.assertThat(answer.requirement()).isEqualTo(requirement);
        Assertions.assertThat(answer.findings())
                .filteredOn(finding -> finding.row().version().id().equals("RED-FLAG-29"))
                .extracting(finding -> finding.result().equals("RED_FLAG"))
                .isEqualTo(day.equals("2025-09-28") ? java.util.List.of() : java.util.List.of(flag));
    }

    @Test
    void givenTheSuspendedAffiliatesRuleThenItIsShownAndDoesNotCount() {
        Party owned = new Party(
                PartyRole.END_USER, "Owned (demo)", "DE", "DE", "DE", Set.of(), false, BigDecimal.valueOf(55));

        Finding rule = assertThat(Ask.on("2026-06-01").to("DE").parties(owned).answer())
                .finding("AFFILIATES");

        Assertions.assertThat(rule.row().version().status()).isEqualTo(RuleStatus.SUSPENDED);
        Assertions.assertThat(rule.result()).isEqualTo("LICENSE_REQUIRED");
        Assertions.assertThat(rule.explanation()).startsWith("Does not count (SUSPENDED)");
    }

    @Test
    void givenUnknownHeadquartersThenTheyAreAskedForAndNeverTakenForHarmless() {
        Party unknown = endUser("Opaque (demo)", "DE", null, null);
        Party halfKnown = endUser("Opaque (demo)", "DE", "DE", null);
        Party known = endUser("Open (demo)", "DE", "CN", null);

        assertThat(Ask.on("2026-08-01").to("DE").parties(unknown).answer())
                .isIncomplete()
                .misses("parties[0].headquarters", "parties[0].ultimateParentCountry");
        assertThat(Ask.on("2026-08-01").to("DE").parties(halfKnown).answer())
                .isIncomplete()
                .misses("parties[0].ultimateParentCountry");
        assertThat(Ask.on("2026-08-01").to("DE").parties(known).answer())
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .misses();
        assertThat(Ask.on("2026-08-01").to("SA").parties(unknown).answer())
                .needsLicense(null)
                .misses("parties[0].headquarters", "parties[0].ultimateParentCountry");
        assertThat(Ask.on("2026-08-01")
                        .items(Ask.of("NONE"))
                        .to("DE")
                        .parties(unknown)
                        .answer())
                .needsNoLicense()
                .misses();
    }

    @Test
    void givenListingsThatNobodyLookedUpThenTheAnswerIsIncompleteOrStaysALicense() {
        Party unscreened = new Party(PartyRole.END_USER, "New (demo)", "DE", "DE", "DE", null, false, null);

        assertThat(Ask.on("2026-08-01")
                        .items(Ask.of("NONE"))
                        .to("DE")
                        .parties(unscreened)
                        .answer())
                .isIncomplete()
                .misses("parties[0].listings");
        assertThat(Ask.on("2026-08-01").to("SA").parties(unscreened).answer())
                .needsLicense(null)
                .misses("parties[0].listings");
        assertThat(Ask.on("2026-08-01")
                        .to("SA")
                        .parties(unscreened)
                        .endUse(EndUse.MILITARY)
                        .answer())
                .needsLicense(DENIAL)
                .misses("parties[0].listings");
    }

    @Test
    void givenNothingButTheDayThenTheAnswerNamesWhatMattersAndIsIncomplete() {
        Item item = new Item(null, null, null, null, null, null);
        Party party = new Party(null, null, null, null, null, null, null, null);

        Determination answer = Ask.on("2026-08-01")
                .as(null, null)
                .items(item)
                .parties(party)
                .endUse(null)
                .answer();

        assertThat(answer).isIncomplete();
        Assertions.assertThat(answer.missing().keySet())
                .contains(
                        "items[0].eccn",
                        "items[0].informedLetter",
                        "destination",
                        "parties[0].headquarters",
                        "parties[0].listings",
                        "endUse");
    }

    private static Party listed(ScreeningList... lists) {
        return endUser("Listed (demo)", "CN", "CN", "CN", lists);
    }

    private static Determination china(Item item, Party party) {
        return Ask.on("2026-08-01").items(item).to("CN").parties(party).answer();
    }

    private static Determination germany(Item item, ScreeningList... lists) {
        return Ask.on("2026-08-01")
                .items(item)
                .to("DE")
                .parties(endUser("Listed (demo)", "DE", "DE", "DE", lists))
                .answer();
    }
}

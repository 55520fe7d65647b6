package org.entente.dealtracker.determination.domain;

import static org.entente.dealtracker.determination.domain.Ask.chip;
import static org.entente.dealtracker.determination.domain.Ask.endUser;
import static org.entente.dealtracker.determination.domain.Ask.g42;
import static org.entente.dealtracker.determination.domain.Ask.gb300;
import static org.entente.dealtracker.determination.domain.Ask.h100;
import static org.entente.dealtracker.determination.domain.Ask.party;
import static org.entente.dealtracker.determination.domain.Ask.rtx4090;
import static org.entente.dealtracker.determination.domain.DeterminationAssert.assertThat;
import static org.entente.dealtracker.determination.domain.ReviewPolicy.CASE_BY_CASE;
import static org.entente.dealtracker.determination.domain.ReviewPolicy.DENIAL;
import static org.entente.dealtracker.determination.domain.ReviewPolicy.PRESUMPTION_OF_APPROVAL;
import static org.entente.dealtracker.determination.domain.ReviewPolicy.PRESUMPTION_OF_DENIAL;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real situations, each checked by hand against the rules of the domain: destinations, parents, transitions and edges. */
class FurtherCasesTest {

    @ParameterizedTest(name = "H100 to {1} on {0}: {2} {3}")
    @CsvSource(
            nullValues = "none",
            value = {
                // Hong Kong is China, Macau is named: the window is open to both.
                "2026-08-01, HK, LICENSE_REQUIRED, CASE_BY_CASE",
                "2026-08-01, MO, LICENSE_REQUIRED, CASE_BY_CASE",
                "2026-01-14, HK, LICENSE_REQUIRED, PRESUMPTION_OF_DENIAL",
                "2026-01-14, MO, LICENSE_REQUIRED, PRESUMPTION_OF_DENIAL",
                // In a D group and in A:6, which switches the rules off.
                "2026-08-01, CY, NO_LICENSE_REQUIRED, none",
                "2026-08-01, IL, NO_LICENSE_REQUIRED, none",
                // Out of D:5 and still in D:1.
                "2026-02-04, KH, LICENSE_REQUIRED, PRESUMPTION_OF_DENIAL",
                "2026-02-05, KH, LICENSE_REQUIRED, PRESUMPTION_OF_APPROVAL",
                "2024-03-14, NI, NO_LICENSE_REQUIRED, none",
                "2024-03-15, NI, LICENSE_REQUIRED, PRESUMPTION_OF_DENIAL",
                "2026-07-09, AE, LICENSE_REQUIRED, PRESUMPTION_OF_APPROVAL",
                "2026-07-10, AE, LICENSE_REQUIRED, CASE_BY_CASE",
                "2026-08-01, IN, NO_LICENSE_REQUIRED, none",
                "2026-08-01, MY, NO_LICENSE_REQUIRED, none",
                "2026-08-01, SG, NO_LICENSE_REQUIRED, none",
                "2026-08-01, VN, LICENSE_REQUIRED, PRESUMPTION_OF_APPROVAL",
                "2026-08-01, IR, LICENSE_REQUIRED, PRESUMPTION_OF_DENIAL",
                "2026-08-01, RU, LICENSE_REQUIRED, PRESUMPTION_OF_DENIAL",
                "2026-08-01, CU, LICENSE_REQUIRED, PRESUMPTION_OF_DENIAL",
                "2026-08-01, AF, LICENSE_REQUIRED, PRESUMPTION_OF_DENIAL",
                "2026-08-01, US, NO_LICENSE_REQUIRED, none",
            })
    void givenALocalFirmWhenAnH100GoesThere(String day, String country, Requirement requirement, ReviewPolicy policy) {
        Determination answer = Ask.on(day).to(country).parties(endUser(country)).answer();

        org.assertj.core.api.Assertions.assertThat(answer.requirement()).isEqualTo(requirement);
        org.assertj.core.api.Assertions.assertThat(answer.reviewPolicy()).isEqualTo(policy);
        assertThat(answer).misses();
    }

    @ParameterizedTest(name = "G42 on {0}: {1}")
    @CsvSource({"2026-07-09, R1", "2026-07-10, ''", "2027-04-06, ''", "2027-04-07, R3"})
    void givenG42ThenItIsLetThroughFromTheFirstToTheLastDayOfItsEntry(String day, String because) {
        Determination answer =
                Ask.on(day).items(gb300()).to("AE").parties(g42()).answer();

        assertThat(answer).because(because.isEmpty() ? new String[0] : new String[] {because});
    }

    @Test
    void givenG42WithAParentInD5ThenItNeedsALicenseAlthoughItIsListed() {
        assertThat(Ask.on("2026-08-01")
                        .items(gb300())
                        .to("AE")
                        .parties(endUser("G42", "AE", "AE", "CN"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .because("R2");
    }

    @ParameterizedTest(name = "{0}, headquartered in {1}, parent in {2}: {3}")
    @CsvSource({
        "Microsoft Gulf FZ-LLC, AE, US, NO_LICENSE_REQUIRED",
        "'ORACLE Systems, Ltd.', US, US, NO_LICENSE_REQUIRED",
        "X.AI Corp., US, US, NO_LICENSE_REQUIRED",
        "'Amazon.com, Inc.', US, US, NO_LICENSE_REQUIRED",
        "core42 LLC, AE, AE, NO_LICENSE_REQUIRED",
        "g42 Ltd., AE, AE, NO_LICENSE_REQUIRED",
        "Metallica Compute, US, US, LICENSE_REQUIRED",
        "Microsoft Trading, AE, AE, LICENSE_REQUIRED",
        "G42 Friends, AE, AE, LICENSE_REQUIRED",
        "Oracles, US, US, LICENSE_REQUIRED",
        "New Oracle, US, US, LICENSE_REQUIRED",
    })
    void givenACompanyInTheUaeThenItsNameAndItsHeadquartersLetItThrough(
            String name, String headquarters, String parent, Requirement requirement) {
        Determination answer = Ask.on("2026-08-01")
                .items(gb300())
                .to("AE")
                .parties(endUser(name, "AE", headquarters, parent))
                .answer();

        org.assertj.core.api.Assertions.assertThat(answer.requirement()).isEqualTo(requirement);
    }

    @Test
    void givenTheUaeGovernmentThenItNeedsNoneAndAnotherGovernmentDoes() {
        assertThat(government("AE", true)).needsNoLicense();
        assertThat(government("SA", true)).needsLicense(CASE_BY_CASE).because("R3");
        assertThat(government("AE", null)).isIncomplete().misses("parties[0].government");
    }

    private static Determination government(String country, Boolean government) {
        Party ministry = new Party(
                PartyRole.END_USER, "Ministry (demo)", country, country, country, java.util.Set.of(), government, null);
        return Ask.on("2026-08-01").items(gb300()).to("AE").parties(ministry).answer();
    }

    @Test
    void givenAnApprovedEndUserBehindAnUnlistedConsigneeThenEveryRecipientCounts() {
        Party consignee = party(PartyRole.ULTIMATE_CONSIGNEE, "Falcon Hosting (demo)", "AE", "AE", "AE");
        Party forwarder = party(PartyRole.INTERMEDIATE_CONSIGNEE, "Dhow Freight (demo)", "AE", "AE", "AE");
        Party purchaser = party(PartyRole.PURCHASER, "Falcon Trading (demo)", "AE", "AE", "AE");

        assertThat(uae(g42(), consignee)).needsLicense(CASE_BY_CASE).because("R3");
        assertThat(uae(g42(), forwarder, purchaser)).needsNoLicense();
        assertThat(uae(purchaser)).needsLicense(CASE_BY_CASE).because("R3");
        assertThat(uae(forwarder)).isIncomplete().misses("parties");
    }

    private static Determination uae(Party... parties) {
        return Ask.on("2026-08-01").items(gb300()).to("AE").parties(parties).answer();
    }

    @Test
    void givenAChineseParentAnywhereThenALicenseIsRequiredWorldwide() {
        for (String country : new String[] {"DE", "SG", "MY", "JP", "CY"}) {
            assertThat(Ask.on("2026-08-01")
                            .to(country)
                            .parties(endUser("Branch (demo)", country, country, "CN"))
                            .answer())
                    .needsLicense(PRESUMPTION_OF_DENIAL)
                    .because("R2");
        }
        assertThat(Ask.on("2026-08-01")
                        .to("SA")
                        .parties(endUser("Branch (demo)", "SA", "HK", "HK"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .because("R1", "R2");
        assertThat(Ask.on("2026-08-01")
                        .to("DE")
                        .parties(endUser("Branch (demo)", "DE", "DE", "MO"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL);
        // Cyprus is in D:5 and in A:6; Cambodia was in D:5.
        assertThat(Ask.on("2026-08-01")
                        .to("DE")
                        .parties(endUser("Branch (demo)", "DE", "CY", "CY"))
                        .answer())
                .needsNoLicense();
        assertThat(Ask.on("2026-02-04")
                        .to("DE")
                        .parties(endUser("Branch (demo)", "DE", "KH", "KH"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL);
        assertThat(Ask.on("2026-02-05")
                        .to("DE")
                        .parties(endUser("Branch (demo)", "DE", "KH", "KH"))
                        .answer())
                .needsNoLicense();
    }

    @Test
    void givenAChinesePurchaserInTheUnitedStatesThenOnlyPartiesAbroadCount() {
        Party purchaser = party(PartyRole.PURCHASER, "Branch (demo)", "US", "CN", "CN");

        assertThat(Ask.on("2026-08-01")
                        .to("DE")
                        .parties(endUser("DE"), purchaser)
                        .answer())
                .needsNoLicense();
    }

    @Test
    void givenChinaThenTheWindowIsForExportsFromTheUnitedStatesBelowBothLimitsOnly() {
        assertThat(china(chip("3A090.a", true, 20_999, 6_499))).needsLicense(CASE_BY_CASE);
        assertThat(china(chip("3A090.a", true, 21_000, 6_499))).needsLicense(PRESUMPTION_OF_DENIAL);
        assertThat(china(chip("3A090.a", true, 20_999, 6_500))).needsLicense(PRESUMPTION_OF_DENIAL);
        assertThat(china(h100(), Ask.b200())).needsLicense(PRESUMPTION_OF_DENIAL);
        assertThat(china(h100(), Ask.of("NONE"))).needsLicense(CASE_BY_CASE).misses();
        assertThat(Ask.on("2026-08-01")
                        .as(TransactionKind.REEXPORT, "MY")
                        .to("CN")
                        .parties(endUser("CN"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL);
        assertThat(Ask.on("2026-08-01")
                        .as(TransactionKind.IN_COUNTRY_TRANSFER, "CN")
                        .to("CN")
                        .parties(endUser("CN"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL);
        assertThat(Ask.on("2026-08-01")
                        .to("CN")
                        .parties(endUser("Branch (demo)", "CN", "RU", "RU"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL);
        assertThat(Ask.on("2026-08-01")
                        .to("CN")
                        .parties(endUser("Branch (demo)", "CN", "US", "US"))
                        .answer())
                .needsLicense(CASE_BY_CASE)
                .because("R1");
    }

    private static Determination china(Item... items) {
        return Ask.on("2026-08-01").items(items).to("CN").parties(endUser("CN")).answer();
    }

    @Test
    void givenTheLimitsAreNotStatedThenTheyAreAskedForWhereTheWindowTurnsOnThem() {
        Item bare = new Item(new Eccn("3A090.a"), true, null, null, null, false);

        assertThat(china(bare))
                .needsLicense(null)
                .misses("items[0].totalProcessingPerformance", "items[0].memoryBandwidthGigabytesPerSecond");
        assertThat(Ask.on("2026-01-14")
                        .items(bare)
                        .to("CN")
                        .parties(endUser("CN"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .misses();
        assertThat(Ask.on("2026-08-01")
                        .as(TransactionKind.REEXPORT, "MY")
                        .items(bare)
                        .to("CN")
                        .parties(endUser("CN"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .misses();
        assertThat(Ask.on("2026-08-01")
                        .items(bare)
                        .to("SA")
                        .parties(endUser("SA"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_APPROVAL)
                .misses();
        assertThat(china(new Item(new Eccn("3A090.a"), true, BigDecimal.valueOf(36_000), null, null, false)))
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .misses();
    }

    @Test
    void givenLesserItemsThenTheExceptionIsByWhereTheyGoAndToWhom() {
        assertThat(exception(rtx4090(), "SA", endUser("SA"))).goesUnder("ACA", 0);
        assertThat(exception(Ask.a30(), "SA", endUser("SA"))).goesUnder("ACA", 0);
        assertThat(exception(Ask.a30(), "CN", endUser("CN"))).goesUnder("NAC", 25);
        assertThat(exception(Ask.a30(), "MO", endUser("MO"))).goesUnder("NAC", 25);
        assertThat(exception(chip("5A992.z.2", true, 2_640, 933), "CN", endUser("CN")))
                .goesUnder("NAC", 25);
        assertThat(exception(rtx4090(), "DE", endUser("Branch (demo)", "DE", "DE", "CN")))
                .goesUnder("NAC", 25);
        assertThat(exception(rtx4090(), "DE", endUser("DE"))).needsNoLicense();
        assertThat(exception(h100(), "SA", endUser("SA"))).needsLicense(PRESUMPTION_OF_APPROVAL);
        assertThat(exception(rtx4090(), "RU", endUser("RU"))).needsLicense(PRESUMPTION_OF_DENIAL);
        assertThat(exception(rtx4090(), "IR", endUser("IR"))).needsLicense(PRESUMPTION_OF_DENIAL);
        assertThat(exception(rtx4090(), "AE", endUser("AE")))
                .needsLicense(CASE_BY_CASE)
                .because("R3");
    }

    private static Determination exception(Item item, String destination, Party party) {
        return Ask.on("2026-08-01").items(item).to(destination).parties(party).answer();
    }

    @Test
    void givenMixedItemsThenTheStrictestDecides() {
        assertThat(china(rtx4090(), Ask.of("NONE"))).goesUnder("NAC", 25);
        assertThat(china(rtx4090(), h100())).needsLicense(CASE_BY_CASE);
        assertThat(china(Ask.of("NONE"), Ask.of("EAR99"))).needsNoLicense();
        assertThat(china(rtx4090(), Ask.of("5E002"))).isIncomplete().misses("items[1].eccn");
        assertThat(china(h100(), Ask.of("5E002"))).needsLicense(null).misses("items[1].eccn");
    }

    @Test
    void givenADesignThatNobodyStatedThenItIsAskedForWhereAnExceptionTurnsOnIt() {
        Item chip =
                new Item(new Eccn("3A090.a"), null, BigDecimal.valueOf(5_285), BigDecimal.valueOf(1_008), 1L, false);

        assertThat(china(chip)).isIncomplete().misses("items[0].designedForDataCenter");
        assertThat(Ask.on("2026-08-01")
                        .items(chip)
                        .to("DE")
                        .parties(endUser("DE"))
                        .answer())
                .needsNoLicense()
                .misses();
        assertThat(Ask.on("2026-08-01")
                        .items(chip)
                        .to("RU")
                        .parties(endUser("RU"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .misses();
    }

    @ParameterizedTest(name = "{0} to China: {1} {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "3A090.c, LICENSE_REQUIRED, CASE_BY_CASE",
                "3A001.z, LICENSE_REQUIRED, CASE_BY_CASE",
                "5A992.z, LICENSE_REQUIRED, CASE_BY_CASE",
                "5D002.z.1, LICENSE_REQUIRED, CASE_BY_CASE",
                "4E091, NO_LICENSE_REQUIRED, none",
                "5E002, INCOMPLETE, none",
                "3A090, INCOMPLETE, none",
                "3E001, INCOMPLETE, none",
                "EAR99, NO_LICENSE_REQUIRED, none",
            })
    void givenOtherClassificationsWhenTheyGoToChina(String eccn, Requirement requirement, ReviewPolicy policy) {
        Determination answer = china(chip(eccn, true, 15_000, 3_000));

        org.assertj.core.api.Assertions.assertThat(answer.requirement()).isEqualTo(requirement);
        org.assertj.core.api.Assertions.assertThat(answer.reviewPolicy()).isEqualTo(policy);
    }

    @Test
    void givenHighBandwidthMemoryThenTheExceptionIsShownAndNotGranted() {
        Determination answer = china(chip("3A090.c", true, 0, 0));

        assertThat(answer).needsLicense(CASE_BY_CASE);
        org.assertj.core.api.Assertions.assertThat(
                        assertThat(answer).finding("HBM").result())
                .isEqualTo(Finding.NOT_DECIDED_HERE);
    }

    @Test
    void givenModelWeightsThenTheRuleThatIsNotEnforcedIsShownAndDoesNotCount() {
        Determination answer = Ask.on("2026-08-01")
                .items(Ask.of("4E091"))
                .to("SA")
                .parties(endUser("SA"))
                .answer();

        assertThat(answer).needsNoLicense();
        Finding diffusion = assertThat(answer).finding("AI-DIFFUSION");
        org.assertj.core.api.Assertions.assertThat(diffusion.result()).isEqualTo("LICENSE_REQUIRED");
        org.assertj.core.api.Assertions.assertThat(diffusion.explanation())
                .startsWith("Does not count (CODIFIED_NOT_ENFORCED)");
    }

    @Test
    void givenAnEndUseThenItDecidesForEveryItemOrForTheChipsAlone() {
        assertThat(use("NONE", EndUse.MILITARY)).needsLicense(DENIAL).because("R6-MILITARY");
        assertThat(use("NONE", EndUse.WMD)).needsLicense(DENIAL);
        assertThat(use("3A090.a", EndUse.MILITARY)).needsLicense(DENIAL);
        assertThat(use("NONE", EndUse.SUPERCOMPUTER)).needsNoLicense();
        assertThat(use("3A090.a", EndUse.SUPERCOMPUTER))
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .because("R6-SUPERCOMPUTER");
        assertThat(use("NONE", EndUse.UNKNOWN)).isIncomplete().misses("endUse");
        assertThat(use("3A090.a", null)).isIncomplete().misses("endUse");
    }

    @Test
    void givenASupercomputerInACountryOfD5OrMacauThenItDecidesForEveryItem() {
        for (String destination : List.of("CN", "MO", "VE")) {
            assertThat(Ask.on("2026-08-01")
                            .items(Ask.of("NONE"))
                            .to(destination)
                            .parties(endUser(destination))
                            .endUse(EndUse.SUPERCOMPUTER)
                            .answer())
                    .needsLicense(PRESUMPTION_OF_DENIAL)
                    .because("R6-SUPERCOMPUTER-D5");
        }
    }

    private static Determination use(String eccn, EndUse use) {
        return Ask.on("2026-08-01")
                .items(Ask.of(eccn))
                .to("DE")
                .parties(endUser("DE"))
                .endUse(use)
                .answer();
    }

    @Test
    void givenAnEmbargoThenEveryItemNeedsALicenseAndRussiaTheChips() {
        assertThat(Ask.on("2026-08-01")
                        .items(Ask.of("NONE"))
                        .to("IR")
                        .parties(endUser("IR"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .because("R7-EMBARGO");
        assertThat(Ask.on("2026-08-01")
                        .items(Ask.of("NONE"))
                        .to("RU")
                        .parties(endUser("RU"))
                        .answer())
                .needsNoLicense();
        assertThat(Ask.on("2026-08-01").to("BY").parties(endUser("BY")).answer())
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .because("R1", "R2", "R7-RUSSIA-BELARUS");
    }

    @Test
    void givenAnInformedExporterThenTheLetterHoldsForAnyClassAndNoExceptionOvercomesIt() {
        Item informed =
                new Item(new Eccn("3A090.a"), false, BigDecimal.valueOf(5_285), BigDecimal.valueOf(1_008), 1L, true);
        Item unstated =
                new Item(new Eccn("3A090.a"), false, BigDecimal.valueOf(5_285), BigDecimal.valueOf(1_008), 1L, null);

        assertThat(china(informed)).needsLicense(CASE_BY_CASE).because("R1", "R2", "R5");
        assertThat(china(unstated)).isIncomplete().misses("items[0].informedLetter");
    }
}

package org.entente.dealtracker.determination.domain;

import static org.entente.dealtracker.determination.domain.Ask.endUser;
import static org.entente.dealtracker.determination.domain.Ask.g42;
import static org.entente.dealtracker.determination.domain.Ask.party;
import static org.entente.dealtracker.determination.domain.DeterminationAssert.assertThat;
import static org.entente.dealtracker.determination.domain.ReviewPolicy.CASE_BY_CASE;
import static org.entente.dealtracker.determination.domain.ReviewPolicy.PRESUMPTION_OF_APPROVAL;
import static org.entente.dealtracker.determination.domain.ReviewPolicy.PRESUMPTION_OF_DENIAL;

import org.assertj.core.api.Assertions;
import org.entente.contracts.vocabulary.ScreeningList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the domain, destinations and parties, by their numbers. */
class WorkedExamplesTest {

    @Test
    @DisplayName("1: H100 to a Chinese buyer in China: license, case by case in the window")
    void case1() {
        Determination answer =
                Ask.on("2026-08-01").to("CN").parties(endUser("CN")).answer();

        assertThat(answer).needsLicense(CASE_BY_CASE).because("R1", "R2").misses();
        Assertions.assertThat(assertThat(answer).finding("CHINA-WINDOW").explanation())
                .contains("still has to certify", "independent laboratory");
    }

    @Test
    @DisplayName("1: before the window, or not from the United States: presumption of denial")
    void case1OutsideOfTheWindow() {
        assertThat(Ask.on("2026-01-14").to("CN").parties(endUser("CN")).answer())
                .needsLicense(PRESUMPTION_OF_DENIAL);
        assertThat(Ask.on("2026-01-15").to("CN").parties(endUser("CN")).answer())
                .needsLicense(CASE_BY_CASE);
        assertThat(Ask.on("2026-08-01")
                        .as(TransactionKind.EXPORT, "TW")
                        .to("CN")
                        .parties(endUser("CN"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL);
    }

    @Test
    @DisplayName("2: B200 to China: license, presumption of denial, over both limits")
    void case2() {
        assertThat(Ask.on("2026-08-01")
                        .items(Ask.b200())
                        .to("CN")
                        .parties(endUser("CN"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_DENIAL)
                .misses();
    }

    @Test
    @DisplayName("3: H100 to a French cloud firm's site in Saudi Arabia: license, presumption of approval")
    void case3() {
        assertThat(Ask.on("2026-08-01")
                        .to("SA")
                        .parties(endUser("Nuage (demo)", "SA", "FR", "FR"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_APPROVAL)
                .because("R1");
    }

    @Test
    @DisplayName("6: H100 to a German firm in Germany: no license")
    void case6() {
        assertThat(Ask.on("2026-08-01").to("DE").parties(endUser("DE")).answer())
                .needsNoLicense()
                .because()
                .misses();
    }

    @Test
    @DisplayName("7: GB300 to HUMAIN in Saudi Arabia: license")
    void case7() {
        assertThat(Ask.on("2026-08-01")
                        .items(Ask.gb300())
                        .to("SA")
                        .parties(endUser("HUMAIN", "SA", "SA", "SA"))
                        .answer())
                .needsLicense(PRESUMPTION_OF_APPROVAL)
                .because("R1");
    }

    @Test
    @DisplayName("8: GB300 to G42 as of June 1, 2026: license")
    void case8() {
        assertThat(Ask.on("2026-06-01")
                        .items(Ask.gb300())
                        .to("AE")
                        .parties(g42())
                        .answer())
                .needsLicense(PRESUMPTION_OF_APPROVAL)
                .because("R1");
    }

    @Test
    @DisplayName("9: GB300 to G42 as of August 1, 2026: none, it is listed")
    void case9() {
        assertThat(Ask.on("2026-08-01")
                        .items(Ask.gb300())
                        .to("AE")
                        .parties(g42())
                        .answer())
                .needsNoLicense()
                .because()
                .misses();
    }

    @Test
    @DisplayName("11: GB300 to an unlisted private firm in the United Arab Emirates, August 1, 2026: license")
    void case11() {
        assertThat(Ask.on("2026-08-01")
                        .items(Ask.gb300())
                        .to("AE")
                        .parties(endUser("AE"))
                        .answer())
                .needsLicense(CASE_BY_CASE)
                .because("R3")
                .misses();
    }

    @Test
    @DisplayName("13: RTX 4090 to China: NAC with 25 days' notice")
    void case13() {
        assertThat(Ask.on("2026-08-01")
                        .items(Ask.rtx4090())
                        .to("CN")
                        .parties(endUser("CN"))
                        .answer())
                .goesUnder("NAC", 25)
                .misses();
    }

    @Test
    @DisplayName("14: RTX 4090 to a Chinese firm's office in Vietnam: NAC with 25 days' notice, not ACA")
    void case14() {
        assertThat(Ask.on("2026-08-01")
                        .items(Ask.rtx4090())
                        .to("VN")
                        .parties(endUser("Lotus Office (demo)", "VN", "CN", "CN"))
                        .answer())
                .goesUnder("NAC", 25)
                .because("R1", "R2")
                .misses();
    }

    @Test
    @DisplayName("16: H20 to China: license, the exporter was informed")
    void case16() {
        assertThat(Ask.on("2026-08-01")
                        .items(Ask.h20())
                        .to("CN")
                        .parties(endUser("CN"))
                        .answer())
                .needsLicense(CASE_BY_CASE)
                .because("R5");
    }

    @ParameterizedTest(name = "17: {0} to a denied person in {1}: prohibited")
    @CsvSource({"NONE, DE", "EAR99, US", "3A090.a, CN", "5E002, GB", "4E091, AE"})
    void case17(String eccn, String country) {
        assertThat(Ask.on("2026-08-01")
                        .items(Ask.of(eccn))
                        .to(country)
                        .parties(endUser("Denied (demo)", country, country, country, ScreeningList.DPL))
                        .answer())
                .isProhibited()
                .misses();
    }

    @Test
    @DisplayName("17: whatever its role")
    void case17AnyRole() {
        for (PartyRole role : PartyRole.values()) {
            assertThat(Ask.on("2026-08-01")
                            .items(Ask.of("NONE"))
                            .to("DE")
                            .parties(endUser("DE"), party(role, "Denied (demo)", "FR", "FR", "FR", ScreeningList.DPL))
                            .answer())
                    .isProhibited();
        }
    }
}

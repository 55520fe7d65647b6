package org.entente.dealtracker.license.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.license.domain.Validity;
import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.entente.dealtracker.policy.format.PolicyFile;
import org.junit.jupiter.api.Test;

class ValidityPolicyReaderTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final String ROW = """
            - {id: %s, version: %d, effectiveFrom: '%s', status: %s, certainty: LEGAL, label: law, reference: r, years: %d%s}
            """;

    @Test
    void givenTheShippedRowsThenFourYearsHoldForEveryLicenseAndTheOneYearRowDoesNotCount() {
        var rules = ValidityPolicyReader.read(PolicyFile.shipped("license-validity.yaml"));

        assertThat(rules.on(DAY)).hasSize(2);
        assertThat(Validity.of(rules, DAY, List.of(ComponentSlot.ACCELERATOR)))
                .isEqualTo(new Validity(LocalDate.parse("2030-06-03"), "license-validity/1"));
    }

    @Test
    void givenAShorterRowInForceThenItCountsForLicensesWithItsSlotsOnlyAndFromItsDay() {
        var rules = ValidityPolicyReader.read(PolicyFile.parse(
                "test",
                ROW.formatted("all", 1, "2020-01-01", "IN_FORCE", 4, "")
                        + ROW.formatted("chips", 1, "2026-01-01", "IN_FORCE", 1, ", slots: [ACCELERATOR]")));

        assertThat(Validity.of(rules, DAY, List.of(ComponentSlot.MODEL, ComponentSlot.ACCELERATOR)))
                .isEqualTo(new Validity(LocalDate.parse("2027-06-01"), "chips/1"));
        assertThat(Validity.of(rules, DAY, List.of(ComponentSlot.MODEL)).rule()).isEqualTo("all/1");
        assertThat(Validity.of(rules, LocalDate.parse("2025-12-31"), List.of(ComponentSlot.ACCELERATOR))
                        .rule())
                .isEqualTo("all/1");
    }

    @Test
    void givenRowsThatOverlapOrSayWhatNobodyUnderstandsThenTheyAreRefusedWithASentence() {
        refused(
                ROW.formatted("all", 1, "2020-01-01", "IN_FORCE", 4, "")
                        + ROW.formatted("all", 2, "2026-01-01", "IN_FORCE", 2, ""),
                "overlaps");
        refused(ROW.formatted("all", 1, "2020-01-01", "IN_FORCE", 0, ""), "years: must be at least 1");
        refused(ROW.formatted("all", 1, "2020-01-01", "IN_FORCE", 4, ", slots: [CHIP]"), "\"CHIP\" is not one of");
        refused(ROW.formatted("all", 1, "2020-01-01", "IN_FORCE", 4, ", months: 3"), "\"months\" is not a known field");
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> ValidityPolicyReader.read(PolicyFile.parse("test", text)))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageContaining(why);
    }
}

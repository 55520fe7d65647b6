package org.entente.dealtracker.determination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.dealtracker.determination.format.LicenseRuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G42 in the Emirates, whose entry ends with 2027-04-06. */
class DeterminedAnswerTest {

    private static final LicenseRules RULES = LicenseRuleFiles.shipped().read();
    private static final LocalDate LAST = LocalDate.parse("2027-04-06");

    @Test
    void givenTheDayAfterTheEntryThenTheDifferenceNamesTheRuleAndTheEntry() {
        DeterminedAnswer before = on(LAST);
        DeterminedAnswer after = on(LAST.plusDays(1));

        assertThat(before.need().words()).isEqualTo("NO_LICENSE_REQUIRED");
        assertThat(after.need().words()).isEqualTo("LICENSE_REQUIRED (CASE_BY_CASE)");
        assertThat(after.differenceTo(before)).containsExactly("R3/1", "UNITED-ARAB-EMIRATES/1", "G42/1");
        assertThat(after.sameAs(before)).isFalse();
    }

    @Test
    void givenAnotherDayWithoutABoundaryThenTheAnswerIsTheSame() {
        LocalDate day = LocalDate.parse("2027-01-10");

        assertThat(on(day).sameAs(on(day.plusDays(1)))).isTrue();
        assertThat(on(day).differenceTo(on(day.plusDays(1)))).isEmpty();
    }

    /** Whatever day is asked about, the answer stands until the next boundary. */
    @Test
    void givenEveryDayOfTwoYearsThenAnswersChangeOnBoundariesOnly() {
        LocalDate day = LocalDate.parse("2026-01-01");
        while (day.isBefore(LocalDate.parse("2027-12-31"))) {
            boolean boundary =
                    RULES.nextBoundary(day).filter(day.plusDays(1)::equals).isPresent();
            assertThat(boundary || on(day).sameAs(on(day.plusDays(1))))
                    .as("%s", day)
                    .isTrue();
            day = day.plusDays(1);
        }
        assertThat(RULES.nextBoundary(LAST)).contains(LAST.plusDays(1));
    }

    @ParameterizedTest(name = "changed {0}, looked at with policy {1}, next look {2}: {3}")
    @CsvSource(
            nullValues = "never",
            value = {
                "false, 3, 2027-04-07, false",
                "false, 3, never, false",
                "false, 3, 2027-04-06, true",
                "false, 2, never, true",
                "true, 3, never, true",
            })
    void aDealIsLookedAtWhereSomethingMayHaveChanged(boolean changed, long revision, LocalDate next, boolean looked) {
        var stated = new StatedTransaction(
                UUID.randomUUID(), transaction(LAST), Instant.EPOCH, "Buyer (demo)", changed, revision, next, 1);

        assertThat(stated.needsLook(LAST, 3)).isEqualTo(looked);
    }

    private static DeterminedAnswer on(LocalDate day) {
        return DeterminedAnswer.of(transaction(day), RULES);
    }

    private static Transaction transaction(LocalDate day) {
        Item item = new Item(
                new Eccn("3A090.a"), true, BigDecimal.valueOf(60_000), BigDecimal.valueOf(8_000), 1_000L, false);
        Party party = new Party(PartyRole.END_USER, "G42", "AE", "AE", "AE", Set.of(), false, null);
        return new Transaction(
                day, TransactionKind.EXPORT, "US", "AE", List.of(item), List.of(party), EndUse.COMMERCIAL);
    }
}

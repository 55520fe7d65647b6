package org.entente.dealtracker.review.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.entente.dealtracker.policy.format.PolicyFile;
import org.entente.dealtracker.review.domain.ClockVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of reviews are read as strictly as every other policy. */
class ReviewClockFileTest {

    private static final String FILE = "policies/review-clocks.yaml";
    private static final String ROW = """
            - id: review-clocks
              version: 1
              effectiveFrom: 1996-02-04
              effectiveTo: null
              status: IN_FORCE
              certainty: LEGAL
              reference: 15 CFR 750.4
              label: law
              days: {referral: 9, recommendation: 30, operatingCommittee: 14, appealToAcep: 5, acep: 11, appealToEarb: 5, earb: 11,
                     appealToPresident: 5, overall: 90}
              denial: {response: 20, becomesFinal: 45, appeal: 45}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "referral: 9 | referal: 9 | days: \"referal\" is not a known field; known are referral, recommendation,",
                "referral: 9 | referral: 0 | days.referral: must be a whole number from 1",
                "referral: 9 | referral: 9.5 | days.referral: must be a whole number from 1",
                "referral: 9 | referral: nine | days.referral: must be a number",
                "referral: 9, | | days.referral: must be a number",
                "becomesFinal: 45 | becomesFinal: 19 | denial.becomesFinal: must not be shorter than the 20 days",
                "appeal: 45} | appeal: 45, pause: 3} | denial: \"pause\" is not a known field",
                "label: law | label: lore | label: must be one of law, platform policy",
                "status: IN_FORCE | status: ENFORCED | status: \"ENFORCED\" is not one of IN_FORCE",
                "status: IN_FORCE | status: SUSPENDED | a version of review-clocks has to be in force on every day",
                "effectiveTo: null | effectiveTo: 2030-12-31 | has to be in force on every day from 1996-02-04 on",
                "id: review-clocks | id: clocks | id: must be review-clocks",
                "reference: 15 CFR 750.4 | hint: x | \"hint\" is not a known field",
            })
    void givenARowWithAMistakeWhenItIsReadThenTheSentenceSaysWhere(String right, String wrong, String said) {
        assertThat(ROW).contains(right);

        assertThatThrownBy(() -> read(ROW.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageStartingWith(FILE)
                .hasMessageContaining(said);
    }

    @Test
    void givenTwoVersionsThenTheyMayNeitherOverlapNorLeaveADayOut() {
        String until = ROW.replace("effectiveTo: null", "effectiveTo: 2030-12-31");
        String from = ROW.replace("version: 1", "version: 2").replace("referral: 9", "referral: 7");

        assertThatThrownBy(() -> read(until + from.replace("1996-02-04", "2030-12-31")))
                .hasMessageContaining("overlaps version 1");
        assertThatThrownBy(() -> read(until + from.replace("1996-02-04", "2031-01-02")))
                .hasMessageContaining("begin one on the day after the other ends");
        var read = ReviewClockFile.read(PolicyFile.parse(FILE, until + from.replace("1996-02-04", "2031-01-01")));
        assertThat(read.inForce(LocalDate.parse("2030-12-31")).map(ReviewClockFileTest::referral))
                .contains(9);
        assertThat(read.inForce(LocalDate.parse("2031-01-01")).map(ReviewClockFileTest::referral))
                .contains(7);
        assertThat(read.inForce(LocalDate.parse("1996-02-03"))).isEmpty();
    }

    private static int referral(ClockVersion version) {
        return version.rules().clocks().referral();
    }

    private static void read(String text) {
        ReviewClockFile.read(PolicyFile.parse(FILE, text));
    }
}

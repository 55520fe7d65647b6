package org.entente.dealtracker.condition.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.entente.dealtracker.policy.format.PolicyFile;
import org.entente.dealtracker.review.format.PracticeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A library of conditions with a mistake in it is refused with a sentence that says where, and so is a file of practice. */
class ConditionFileTest {

    private static final String HEAD = """
            - id: REPORT
              version: 1
              effectiveFrom: 2026-01-01
              effectiveTo: null
              status: IN_FORCE
              certainty: LEGAL
              label: law
              reference: 15 CFR 750.7
            """;

    private static final String ROW = HEAD + """
              title: A report
              text: "Every {days} days, to {whom}."
              category: REPORTING
              scopes: [ITEM]
              parameters:
                - { name: days, kind: NUMBER }
                - { name: whom, kind: TEXT }
              duty: { title: Report, everyDays: days }
            """;

    private static final String PRACTICE = HEAD + """
              agencies: [STATE]
              askWithinDays: 10
              answerWithinDays: 20
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{whom} | {who} | REPORT version 1, text: has places for [days, who], and the parameters are [days, whom]",
                "category: REPORTING | category: HOPES | category: \"HOPES\" is not one of USE, TRANSFER",
                "scopes: [ITEM] | scopes: [PLANET] | \"PLANET\" is not one of ITEM, LAYER",
                "kind: TEXT | kind: POEM | parameters[1].kind: \"POEM\" is not one of TEXT, NUMBER, DATE",
                "name: whom | name: days | days is named twice",
                "everyDays: days | everyDays: whom | duty.everyDays: must name a parameter that is a NUMBER",
                "title: A report | heading: A report | \"heading\" is not a known field",
            })
    void givenAMistakeWhenReadThenItIsRefusedWithItsPlace(String right, String wrong, String sentence) {
        assertThatThrownBy(() -> ConditionFile.read(PolicyFile.parse("policies/x.yaml", ROW.replace(right, wrong))))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageStartingWith("policies/x.yaml")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agencies: [STATE] | agencies: [MOON] | \"MOON\" is not one of",
                "askWithinDays: 10 | askWithinDays: 0 | askWithinDays: must be at least one day",
                "askWithinDays: 10 | countersignature: [SLEEP] | \"answerWithinDays\" is not a known field",
            })
    void givenAMistakeInPracticeWhenReadThenItIsRefusedWithItsPlace(String right, String wrong, String sentence) {
        assertThatThrownBy(() -> PracticeFile.read(PolicyFile.parse("policies/x.yaml", PRACTICE.replace(right, wrong))))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void givenTwoVersionsThatOverlapWhenReadThenTheyAreRefused() {
        String two = ROW + ROW.replace("version: 1", "version: 2");

        assertThatThrownBy(() -> ConditionFile.read(PolicyFile.parse("policies/x.yaml", two)))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageContaining("overlaps");
    }

    @Test
    void givenTheShippedFilesWhenReadThenEveryConditionSaysWhereItComesFrom() {
        assertThat(ConditionFile.read(PolicyFile.shipped("license-conditions.yaml"))
                        .rows()
                        .all())
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.version().reference())
                        .matches(row.version().label().equals("law") ? "15 CFR .*" : "Entente platform policy.*"));
        assertThat(PracticeFile.read(PolicyFile.shipped("review-practice.yaml")).all())
                .hasSize(2);
    }
}

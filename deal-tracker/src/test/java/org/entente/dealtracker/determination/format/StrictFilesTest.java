package org.entente.dealtracker.determination.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.dealtracker.policy.domain.CountryGroup;
import org.entente.dealtracker.policy.domain.CountryGroups;
import org.entente.dealtracker.policy.domain.CountrySet;
import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.entente.dealtracker.policy.format.NationalityFile;
import org.entente.dealtracker.policy.format.PolicyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy file with a mistake in it is refused with a sentence that says where. */
class StrictFilesTest {

    private static final String ROW = """
            - id: R1
              version: 1
              effectiveFrom: 2026-01-01
              effectiveTo: null
              status: IN_FORCE
              certainty: LEGAL
              label: law
              reference: 15 CFR 742.6
              title: A rule
              when:
                all:
                  - itemIn: [ADVANCED-COMPUTING]
                  - destinationIn: { groups: [D:1, MO], except: [A:5] }
                  - anyParty: { headquarteredIn: [D:5] }
              then: LICENSE_REQUIRED
            """;

    private static final String FILE = "policies/license-requirements.yaml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "effectiveTo: null | effectiveTo: 2025-12-31 | R1 version 1: effectiveTo 2025-12-31 lies before",
                "effectiveFrom: 2026-01-01 | effectiveFrom: yesterday | R1 version 1, effectiveFrom: must be a date",
                "effectiveTo: null | efectiveTo: null | R1 version 1: \"efectiveTo\" is not a known field; known are id,",
                "status: IN_FORCE | status: ENFORCED | R1 version 1, status: \"ENFORCED\" is not one of IN_FORCE, SUSPENDED",
                "certainty: LEGAL | certainty: SURE | R1 version 1, certainty: \"SURE\" is not one of LEGAL",
                "label: law | label: lore | R1 version 1, label: must be one of law, platform policy",
                "version: 1 | version: one | version: must be a number",
                "reference: 15 CFR 742.6 | note: none | R1 version 1, reference: must be a text",
                "itemIn: [ADVANCED-COMPUTING] | itemIn: [CHIPS] | when.all[0].itemIn: \"CHIPS\" is not a class of items in force",
                "itemIn: [ADVANCED-COMPUTING] | itemIs: [X] | when.all[0]: \"itemIs\" is not a known condition; known are all,",
                "groups: [D:1, MO] | groups: [D:9, MO] | when.all[1].destinationIn: \"D:9\" is neither a country group in force",
                "groups: [D:1, MO] | groups: [D:1, D:1] | when.all[1].destinationIn.groups: D:1 is named twice",
                "except: [A:5] | but: [A:5] | when.all[1].destinationIn: \"but\" is not a known field",
                "anyParty: { headquarteredIn: [D:5] } | headquarteredIn: [D:5] | when.all[2]: headquarteredIn asks about one party",
                "headquarteredIn: [D:5] | informedLetter: true | when.all[2].anyParty: informedLetter does not ask about a party",
                "anyParty: { headquarteredIn: [D:5] } | all: [] | when.all[2].all: must be a list with at least one entry",
                "anyParty: { headquarteredIn: [D:5] } | informedLetter: maybe | informedLetter: must be true or false",
                "then: LICENSE_REQUIRED | then: FORBIDDEN | R1 version 1, then: \"FORBIDDEN\" is not one of PROHIBITED",
                "then: LICENSE_REQUIRED | then: PERSON_DECIDES | PERSON_DECIDES needs a note",
                "title: A rule | id: R2 | line 9",
            })
    void givenARowWithAMistakeWhenItIsReadThenTheSentenceSaysWhere(String right, String wrong, String said) {
        assertThat(ROW).contains(right);

        assertThatThrownBy(() -> requirements(ROW.replace(right, wrong)))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessageStartingWith(FILE)
                .hasMessageContaining(said);
    }

    @Test
    void givenTwoVersionsOfARuleThatOverlapInADayWhenTheyAreReadThenTheyAreRefused() {
        String until = ROW.replace("effectiveTo: null", "effectiveTo: 2026-07-10");
        String from = ROW.replace("version: 1", "version: 2").replace("From: 2026-01-01", "From: 2026-07-10");

        assertThatThrownBy(() -> requirements(until + from))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessage(
                        FILE + ": version 2 of R1 (from 2026-07-10) overlaps version 1 (from 2026-01-01 to 2026-07-10);"
                                + " end one before the other begins");
        assertThatThrownBy(() -> requirements(ROW + ROW))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessage(FILE + ": there are two versions 1 of R1");
        requirements(until.replace("2026-07-10", "2026-07-09") + from);
    }

    @Test
    void givenARuleThatNamesAGroupThatEndsBeforeItWhenItIsReadThenItIsRefused() {
        String groups = """
                - id: D:1
                  version: 1
                  effectiveFrom: 2020-01-01
                  effectiveTo: 2026-06-30
                  status: IN_FORCE
                  certainty: LEGAL
                  label: law
                  reference: a supplement
                  countries: [AM]
                """;
        var read = org.entente.dealtracker.policy.format.CountryGroupFile.read(
                PolicyFile.parse("g", groups), PolicyFile.shipped("country-treatments.yaml"));

        assertThat(read.understands("D:1", period("2026-01-01", "2026-06-30"))).isTrue();
        assertThat(read.understands("D:1", period("2026-01-01", "2026-07-01"))).isFalse();
        assertThat(read.understands("D:1", period("2019-12-31", "2026-06-30"))).isFalse();
        assertThat(read.understands("AM", period("2019-12-31", "2026-06-30"))).isTrue();
    }

    @Test
    void givenFilesThatNameWhatThereIsNotWhenTheyAreReadThenTheyAreRefused() {
        var shipped = LicenseRuleFiles.shipped();
        String exceptions = """
                - {id: X, version: 1, effectiveFrom: 2026-01-01, effectiveTo: null, status: IN_FORCE, certainty: LEGAL, label: law,
                   reference: r, title: t, overcomes: [R9], noticeDays: 0, when: {informedLetter: false}}
                """;

        assertThatThrownBy(() -> new LicenseRuleFiles(
                                shipped.countryGroups(),
                                shipped.countryTreatments(),
                                shipped.itemClasses(),
                                shipped.approvedEntities(),
                                shipped.requirements(),
                                shipped.listEffects(),
                                PolicyFile.parse("policies/license-exceptions.yaml", exceptions),
                                shipped.reviews())
                        .read())
                .hasMessage(
                        "policies/license-exceptions.yaml, X version 1, overcomes: \"R9\" is not a row of the license"
                                + " requirements");
        assertThatThrownBy(() -> PolicyFile.shipped("nothing.yaml")).hasMessage("policies/nothing.yaml is missing");
        assertThatThrownBy(() -> PolicyFile.parse("f", "a: [1")).hasMessageStartingWith("f, line");
        assertThatThrownBy(() -> PolicyFile.parse("f", "a: 1")).hasMessage("f: must be a list of rows");
        assertThatThrownBy(() -> NationalityFile.read(PolicyFile.parse("f", """
                - {id: N, version: 1, effectiveFrom: 2026-01-01, effectiveTo: null, status: IN_FORCE, certainty: LEGAL, label: law,
                   reference: r, rules: [{layers: [CHIPS], excludedCountries: [CN]}]}
                """)))
                .hasMessageStartingWith("f, N version 1, rules[0].layers[0]: \"CHIPS\" is not one of HARDWARE");
    }

    @Test
    void givenTheShippedGroupsThenTheyCoverAtTheEndOf2023AsManyCountriesAsCsetCounted() {
        Set<String> covered = new TreeSet<>();
        Map<String, Set<String>> groups =
                shipped().on(LocalDate.parse("2023-12-01")).groups();
        Set.of("D:1", "D:4", "D:5").forEach(group -> covered.addAll(groups.get(group)));
        covered.removeAll(groups.get("A:5"));
        covered.removeAll(groups.get("A:6"));

        assertThat(covered).contains("MO").hasSize(44 + 1);
    }

    @Test
    void givenTheShippedGroupsThenTheCountsOfTheDomainHold() {
        Map<String, Set<String>> groups =
                shipped().on(LocalDate.parse("2026-08-01")).groups();

        assertThat(groups.get("A:5")).hasSize(38).contains("AE", "NO");
        assertThat(groups.get("D:4")).doesNotContain("AE");
        assertThat(groups.get("D:5")).contains("CY").doesNotContain("KH", "MO");
        assertThat(shipped().groups().all()).extracting(CountryGroup::countries).noneMatch(Set::isEmpty);
    }

    @Test
    void givenHongKongThenItIsChinaAndMacauIsNot() {
        var countries = shipped().on(LocalDate.parse("2026-08-01"));

        assertThat(countries.contains(set("D:5"), "HK")).isTrue();
        assertThat(countries.contains(set("CN"), "HK")).isTrue();
        assertThat(countries.contains(set("HK"), "CN")).isFalse();
        assertThat(countries.contains(set("D:5"), "MO")).isFalse();
    }

    private static CountrySet set(String word) {
        return new CountrySet(java.util.List.of(word), java.util.List.of());
    }

    private static CountryGroups shipped() {
        return LicenseRuleFiles.shipped().read().words().countries();
    }

    private static org.entente.dealtracker.policy.domain.Period period(String from, String to) {
        return new org.entente.dealtracker.policy.domain.Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static void requirements(String text) {
        RowReader reader = new RowReader(LicenseRuleFiles.shipped().read().words());
        PolicyFile.parse(FILE, text).read(reader::requirement);
    }
}

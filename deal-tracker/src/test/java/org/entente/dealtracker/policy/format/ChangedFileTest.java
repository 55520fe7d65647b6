package org.entente.dealtracker.policy.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.List;
import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.junit.jupiter.api.Test;

/** What a change makes of a file, and from which day on the two differ. */
class ChangedFileTest {

    private static final String ROW =
            "{id: HONG-KONG, version: %d, effectiveFrom: %s, effectiveTo: %s, status: IN_FORCE,"
                    + " certainty: LEGAL, label: law, reference: r, country: HK, countsAs: %s}";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final PolicyFile file = PolicyFile.parse("f", "- " + ROW.formatted(1, "2023-11-17", "null", "CN"));

    @Test
    void givenARowWithAKnownVersionThenItTakesThatPlaceAndAnotherComesLast() {
        PolicyFile changed =
                file.with(List.of(row(2, "2027-01-01", "null", "MO"), row(1, "2023-11-17", "2026-12-31", "CN")));

        assertThat(changed.nodes()).extracting(PolicyFile::key).containsExactly("HONG-KONG/1", "HONG-KONG/2");
        assertThat(changed.nodes().getFirst().path("effectiveTo").asText()).isEqualTo("2026-12-31");
        assertThatThrownBy(() ->
                        file.with(List.of(row(2, "2027-01-01", "null", "MO"), row(2, "2028-01-01", "null", "MO"))))
                .isInstanceOf(InvalidPolicy.class)
                .hasMessage("f: HONG-KONG/2 is changed twice");
    }

    @Test
    void givenAnEndOnYesterdayOrLaterThenThePastIsAsItWas() {
        for (String end : List.of("2026-11-22", "2026-11-23", "2030-01-01")) {
            assertThat(file.with(List.of(row(1, "2023-11-17", end, "CN"))).before(TODAY))
                    .as(end)
                    .isEqualTo(file.before(TODAY));
        }
        assertThat(file.with(List.of(row(2, "2026-11-23", "null", "MO"))).before(TODAY))
                .isEqualTo(file.before(TODAY));
    }

    @Test
    void givenAnEndOrAWordOfDaysBeforeThenThePastIsAnother() {
        for (JsonNode row : List.of(
                row(1, "2023-11-17", "2026-11-21", "CN"),
                row(1, "2023-11-17", "null", "MO"),
                row(1, "2023-11-18", "null", "CN"),
                row(2, "2026-11-22", "null", "MO"))) {
            assertThat(file.with(List.of(row)).before(TODAY)).as(row.toString()).isNotEqualTo(file.before(TODAY));
        }
    }

    private static JsonNode row(int version, String from, String to, String countsAs) {
        try {
            return new YAMLMapper().readTree(ROW.formatted(version, from, to, countsAs));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

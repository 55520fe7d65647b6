package org.entente.dealtracker.license.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    /** As the Office of Personnel Management publishes them for these years. */
    @Test
    void givenYearsWithPublishedHolidaysThenTheyAreExactlyThose() {
        assertThat(BusinessDays.observed(2026))
                .containsExactlyInAnyOrderElementsOf(days(
                        "2026-01-01",
                        "2026-01-19",
                        "2026-02-16",
                        "2026-05-25",
                        "2026-06-19",
                        "2026-07-03",
                        "2026-09-07",
                        "2026-10-12",
                        "2026-11-11",
                        "2026-11-26",
                        "2026-12-25"));
        assertThat(BusinessDays.observed(2027))
                .containsExactlyInAnyOrderElementsOf(days(
                        "2027-01-01",
                        "2027-01-18",
                        "2027-02-15",
                        "2027-05-31",
                        "2027-06-18",
                        "2027-07-05",
                        "2027-09-06",
                        "2027-10-11",
                        "2027-11-11",
                        "2027-11-25",
                        "2027-12-24"));
        assertThat(BusinessDays.observed(2029)).contains(LocalDate.parse("2029-01-20"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24, a Tuesday",
        "2026-11-28, 2026-11-30, a Saturday",
        "2026-11-29, 2026-11-30, a Sunday",
        "2026-11-26, 2026-11-27, Thanksgiving",
        "2026-07-03, 2026-07-06, Independence Day observed on a Friday",
        "2027-07-04, 2027-07-06, Independence Day on a Sunday",
        "2021-12-31, 2022-01-03, New Year of a Saturday",
        "2027-12-24, 2027-12-27, Christmas observed on a Friday",
        "2025-01-20, 2025-01-21, Inauguration Day and the birthday of Martin Luther King",
        "2037-01-20, 2037-01-21, Inauguration Day alone",
        "2030-11-23, 2030-11-25, a Saturday"
    })
    void givenADayThenTheNextBusinessDayIsThatOfTheCalendar(LocalDate day, LocalDate expected, String what) {
        assertThat(BusinessDays.onOrAfter(day)).as(what).isEqualTo(expected);
    }

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }
}

package org.entente.dealtracker.license.domain;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.previous;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Days on which the government works in Washington: no Saturday, Sunday or legal public holiday (5 U.S.C. 6103, as amended through 2021).
 *
 * <p>A holiday on a Saturday is observed on the Friday before (5 U.S.C. 6103(b)), one on a Sunday on the Monday after (Executive Order
 * 11582). Inauguration Day is one in Washington (5 U.S.C. 6103(c)). Days off by an order of the President are not known in advance.
 */
public final class BusinessDays {

    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.JUNE, 19),
            MonthDay.of(Month.JULY, 4),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25));

    private BusinessDays() {}

    /** The day itself, or the next on which the government works. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate next = day;
        while (!isOne(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != SATURDAY
                && day.getDayOfWeek() != SUNDAY
                && !observed(day.getYear()).contains(day)
                && !observed(day.getYear() + 1).contains(day);
    }

    /** When the holidays of a year are observed; the first can be on the last day of the year before. */
    static Set<LocalDate> observed(int year) {
        Set<LocalDate> days = new HashSet<>(Set.of(
                nth(3, year, Month.JANUARY),
                nth(3, year, Month.FEBRUARY),
                LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)),
                nth(1, year, Month.SEPTEMBER),
                nth(2, year, Month.OCTOBER),
                LocalDate.of(year, Month.NOVEMBER, 1).with(dayOfWeekInMonth(4, THURSDAY))));
        FIXED.forEach(day -> days.add(observed(day.atYear(year))));
        if (year % 4 == 1) {
            LocalDate inauguration = LocalDate.of(year, Month.JANUARY, 20);
            days.add(inauguration.getDayOfWeek() == SUNDAY ? inauguration.plusDays(1) : inauguration);
        }
        return days;
    }

    private static LocalDate nth(int which, int year, Month month) {
        return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(which, MONDAY));
    }

    private static LocalDate observed(LocalDate holiday) {
        return switch (holiday.getDayOfWeek()) {
            case SATURDAY -> holiday.with(previous(FRIDAY));
            case SUNDAY -> holiday.with(next(MONDAY));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> holiday;
        };
    }
}

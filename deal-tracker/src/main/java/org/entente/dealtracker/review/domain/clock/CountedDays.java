package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which days count: all that no stop covers. A day that several stops cover is left out once. */
final class CountedDays {

    /** From a day up to, not including, another one; {@link LocalDate#MAX} where nobody knows the end. */
    private record Stretch(LocalDate from, LocalDate to) {

        long daysWithin(LocalDate first, LocalDate end) {
            return Math.max(0, ChronoUnit.DAYS.between(later(from, first), earlier(to, end)));
        }
    }

    private final List<Stop> stops;
    private final List<Stretch> stopped;

    CountedDays(Stops stops) {
        this.stops = stops.all().stream()
                .sorted(Comparator.comparing(Stop::from).thenComparing(Stop::id))
                .toList();
        this.stopped = union(this.stops);
    }

    /** How many days of {@code [from, to)} count. */
    int counted(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to)) - stopped(from, to);
    }

    /** How many days of {@code [from, to)} do not count. */
    int stopped(LocalDate from, LocalDate to) {
        return Math.toIntExact(stopped.stream()
                .mapToLong(stretch -> stretch.daysWithin(from, to))
                .sum());
    }

    /**
     * The first day on which the length is used up and which is itself not stopped.
     *
     * @return nothing if a stop without an end comes before it
     */
    Optional<LocalDate> due(LocalDate start, int length) {
        LocalDate due = start.plusDays(length);
        for (Stretch stretch : stopped) {
            if (stretch.from().isAfter(due)) {
                break;
            }
            if (stretch.to().equals(LocalDate.MAX)) {
                return Optional.empty();
            }
            due = due.plusDays(stretch.daysWithin(start, LocalDate.MAX));
        }
        return Optional.of(due);
    }

    /** All days of {@code [from, to)}, those together that count and those together that do not. */
    List<Span> spans(LocalDate from, LocalDate to) {
        List<Span> spans = new ArrayList<>();
        LocalDate day = from;
        for (Stretch stretch : stopped) {
            LocalDate start = later(stretch.from(), from);
            LocalDate end = earlier(stretch.to(), to);
            if (start.isBefore(end)) {
                add(spans, new Span(day, start, true, List.of()));
                add(spans, new Span(start, end, false, covering(start, end)));
                day = end;
            }
        }
        add(spans, new Span(day, to, true, List.of()));
        return List.copyOf(spans);
    }

    private static void add(List<Span> spans, Span span) {
        if (span.from().isBefore(span.to())) {
            spans.add(span);
        }
    }

    private List<String> covering(LocalDate from, LocalDate to) {
        return stops.stream()
                .filter(stop -> stretch(stop).daysWithin(from, to) > 0)
                .map(Stop::id)
                .toList();
    }

    /** @param stops in the order of their first days */
    private static List<Stretch> union(List<Stop> stops) {
        List<Stretch> union = new ArrayList<>();
        stops.stream()
                .map(CountedDays::stretch)
                .filter(stretch -> stretch.from().isBefore(stretch.to()))
                .forEach(next -> {
                    if (union.isEmpty() || next.from().isAfter(union.getLast().to())) {
                        union.add(next);
                    } else {
                        Stretch last = union.removeLast();
                        union.add(new Stretch(last.from(), later(last.to(), next.to())));
                    }
                });
        return List.copyOf(union);
    }

    private static Stretch stretch(Stop stop) {
        return new Stretch(stop.from(), stop.open() ? LocalDate.MAX : stop.to());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

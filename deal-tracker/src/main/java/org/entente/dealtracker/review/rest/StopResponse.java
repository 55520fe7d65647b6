package org.entente.dealtracker.review.rest;

import java.time.LocalDate;
import java.util.List;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.StopReason;
import org.entente.dealtracker.review.domain.FactKind;
import org.entente.dealtracker.review.domain.RecordedFact;
import org.entente.dealtracker.review.domain.clock.Stop;

/**
 * Days that do not count.
 *
 * @param to the first day that counts again; {@code null} of an open one
 * @param startedBy with {@code evidence} and {@code note}: for agencies only, {@code null} for everybody else
 */
record StopResponse(
        String stop, StopReason reason, LocalDate from, LocalDate to, Agency startedBy, String evidence, String note) {

    static List<StopResponse> all(ReviewView view) {
        return view.course().stops().all().stream().map(stop -> of(stop, view)).toList();
    }

    private static StopResponse of(Stop stop, ReviewView view) {
        if (!view.everything()) {
            return new StopResponse(stop.id(), stop.reason(), stop.from(), stop.to(), null, null, null);
        }
        RecordedFact start = fact(view, FactKind.STOP_STARTED, stop);
        RecordedFact end = fact(view, FactKind.STOP_ENDED, stop);
        return new StopResponse(
                stop.id(),
                stop.reason(),
                stop.from(),
                stop.to(),
                start.agency(),
                start.statement(),
                end == null ? null : end.statement());
    }

    private static RecordedFact fact(ReviewView view, FactKind kind, Stop stop) {
        return view.review().recorded().stream()
                .filter(fact -> fact.kind() == kind && stop.id().equals(fact.stop()))
                .findFirst()
                .orElse(null);
    }
}

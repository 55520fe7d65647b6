package org.entente.dealtracker.review.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.condition.domain.CitedCondition;
import org.entente.dealtracker.review.domain.AgencyRecommendation;
import org.entente.dealtracker.review.domain.clock.AgencyPosition;
import org.entente.dealtracker.review.domain.clock.ClockReading.AgencyClock;

/**
 * @param position as it counts: what it recommended in time, or what its silence comes to
 * @param citations of those conditions that come from the library
 * @param parts where it says something else than of the whole
 */
record AgencyResponse(
        Agency agency,
        AgencyPosition position,
        LocalDate dueOn,
        String reasons,
        String legalBasis,
        List<String> conditions,
        String note,
        Instant recordedAt,
        List<CitedCondition> citations,
        List<PartResponse> parts,
        String author,
        String countersignedBy) {

    static List<AgencyResponse> all(ReviewView view) {
        return view.reading().agencies().stream()
                .map(clock -> view.review()
                        .recommendationOf(clock.agency())
                        .map(given -> of(clock, given))
                        .orElseGet(() -> new AgencyResponse(
                                clock.agency(),
                                clock.position(),
                                clock.dueOn(),
                                null,
                                null,
                                List.of(),
                                null,
                                null,
                                List.of(),
                                List.of(),
                                null,
                                null)))
                .toList();
    }

    private static AgencyResponse of(AgencyClock clock, AgencyRecommendation given) {
        return new AgencyResponse(
                given.agency(),
                clock.position(),
                clock.dueOn(),
                given.reasons(),
                given.legalBasis(),
                given.conditions(),
                given.note(),
                given.recordedAt(),
                given.citations().all(),
                PartResponse.all(given),
                given.author(),
                given.countersignedBy());
    }
}

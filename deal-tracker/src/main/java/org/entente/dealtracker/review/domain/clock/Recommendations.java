package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.contracts.vocabulary.Agency;

/** What the agencies recommended so far, day by day. */
record Recommendations(List<ReviewFact.Recommended> all) {

    static final Recommendations NONE = new Recommendations(List.of());

    Recommendations {
        all = List.copyOf(all);
    }

    /** Each agency recommends once; only a denial that does not count may be followed by another recommendation. */
    Recommendations with(ReviewFact.Recommended fact) {
        of(fact.agency()).filter(ReviewFact.Recommended::substantiated).ifPresent(first -> {
            throw ImpossibleFact.because(fact.agency() + " recommended on " + first.on() + " already");
        });
        List<ReviewFact.Recommended> more = new ArrayList<>(all);
        more.add(fact);
        return new Recommendations(more);
    }

    /**
     * Where the agency stands on a day: what it said last by its due date counts, what it says later does not.
     *
     * @param due as far as it is known
     */
    AgencyPosition position(Agency agency, Optional<LocalDate> due, LocalDate at) {
        return all.stream()
                .filter(it ->
                        it.agency() == agency && due.filter(it.on()::isAfter).isEmpty())
                .reduce((_, later) -> later)
                .map(it -> it.substantiated()
                        ? AgencyPosition.of(it.recommendation())
                        : AgencyPosition.NO_OBJECTION_BY_DEFECT)
                .orElse(
                        due.filter(at::isAfter).isPresent()
                                ? AgencyPosition.NO_OBJECTION_BY_SILENCE
                                : AgencyPosition.PENDING);
    }

    private Optional<ReviewFact.Recommended> of(Agency agency) {
        return all.stream().filter(it -> it.agency() == agency).reduce((_, later) -> later);
    }
}

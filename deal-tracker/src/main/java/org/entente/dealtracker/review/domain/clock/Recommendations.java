package org.entente.dealtracker.review.domain.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.contracts.vocabulary.Agency;

/**
 * What the agencies recommended so far, day by day.
 *
 * @param delegated those for which Commerce acts unless they speak themselves
 */
record Recommendations(List<ReviewFact.Recommended> all, Set<Agency> delegated) {

    static final Recommendations NONE = new Recommendations(List.of(), Set.of());

    Recommendations {
        all = List.copyOf(all);
        delegated = Set.copyOf(delegated);
    }

    Recommendations delegatedBy(Agency agency) {
        Set<Agency> more = new HashSet<>(delegated);
        more.add(agency);
        return new Recommendations(all, more);
    }

    /** Each agency recommends once; only a denial that does not count may be followed by another recommendation. */
    Recommendations with(ReviewFact.Recommended fact) {
        of(fact.agency()).filter(ReviewFact.Recommended::substantiated).ifPresent(first -> {
            throw ImpossibleFact.because(fact.agency() + " recommended on " + first.on() + " already");
        });
        List<ReviewFact.Recommended> more = new ArrayList<>(all);
        more.add(fact);
        return new Recommendations(more, delegated);
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
                .orElseGet(() -> unspoken(agency, due, at));
    }

    private AgencyPosition unspoken(Agency agency, Optional<LocalDate> due, LocalDate at) {
        if (delegated.contains(agency)) {
            return AgencyPosition.NO_OBJECTION_BY_DELEGATION;
        }
        return due.filter(at::isAfter).isPresent() ? AgencyPosition.NO_OBJECTION_BY_SILENCE : AgencyPosition.PENDING;
    }

    private Optional<ReviewFact.Recommended> of(Agency agency) {
        return all.stream().filter(it -> it.agency() == agency).reduce((_, later) -> later);
    }
}

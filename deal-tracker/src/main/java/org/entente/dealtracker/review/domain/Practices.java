package org.entente.dealtracker.review.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.policy.domain.DatedRows;

/** How agencies work on reviews, by the days on which they do. */
public record Practices(DatedRows<Practice> all) {

    /** Whether a recommendation counts only when an official of the same agency has signed it too. */
    public boolean countersigned(AgencyRecommendation given, LocalDate day) {
        return of(given.agency(), Practice.Countersignature.class, day)
                .filter(practice -> given.recommended().stream().anyMatch(practice.recommendations()::contains))
                .isPresent();
    }

    public <T extends Practice> Optional<T> of(Agency agency, Class<T> kind, LocalDate day) {
        return all().inForce(day).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(practice -> practice.agencies().contains(agency))
                .findFirst();
    }
}

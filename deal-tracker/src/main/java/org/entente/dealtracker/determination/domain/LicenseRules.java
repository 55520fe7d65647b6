package org.entente.dealtracker.determination.domain;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.entente.dealtracker.determination.domain.condition.Vocabulary;
import org.entente.dealtracker.policy.domain.ApprovedEntity;
import org.entente.dealtracker.policy.domain.CountryGroups;
import org.entente.dealtracker.policy.domain.DatedRows;

/**
 * All versions of all rows, and of what their words mean.
 *
 * @param requirements rows of their own, then those that lists have
 */
public record LicenseRules(
        Words words,
        DatedRows<LicenseRule> requirements,
        DatedRows<LicenseException> exceptions,
        DatedRows<ReviewRule> reviews) {

    /** What the rows name. */
    public record Words(
            CountryGroups countries, DatedRows<ItemClass> itemClasses, DatedRows<ApprovedEntity> approvedEntities) {

        public Vocabulary on(LocalDate day) {
            return new Vocabulary(
                    countries.on(day),
                    itemClasses.inForce(day).stream()
                            .collect(Collectors.toMap(row -> row.version().id(), ItemClass::eccns)),
                    approvedEntities.inForce(day));
        }
    }

    /** The first day that any requirement is known for; about earlier ones nothing can be said. */
    public LocalDate firstDay() {
        return requirements.all().stream()
                .map(row -> row.version().period().from())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}

package org.entente.dealtracker.determination.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.dealtracker.determination.domain.condition.Vocabulary;
import org.entente.dealtracker.policy.domain.ApprovedEntity;
import org.entente.dealtracker.policy.domain.CountryGroups;
import org.entente.dealtracker.policy.domain.Dated;
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

    /**
     * Every row in force that an answer about the transaction rests on, by rule and version; of approved entities those that a party is
     * named like.
     */
    public List<String> usedFor(Transaction transaction) {
        LocalDate day = transaction.asOf();
        Stream<ApprovedEntity> named = words.approvedEntities().inForce(day).stream()
                .filter(entry -> transaction.parties().stream()
                        .anyMatch(party -> party.name() != null && entry.isNamed(party.name())));
        return Stream.concat(rows().flatMap(rows -> rows.inForce(day).stream()), named)
                .map(row -> row.version().name())
                .toList();
    }

    /** The first day after this one on which a row begins or no longer holds; answers are the same until then. */
    public Optional<LocalDate> nextBoundary(LocalDate day) {
        return Stream.concat(rows(), Stream.of(words.approvedEntities()))
                .flatMap(rows -> rows.all().stream())
                .map(row -> row.version().period())
                .flatMap(period -> Stream.of(
                        period.from(),
                        period.to() == null ? LocalDate.MIN : period.to().plusDays(1)))
                .filter(boundary -> boundary.isAfter(day))
                .min(LocalDate::compareTo);
    }

    private Stream<DatedRows<? extends Dated>> rows() {
        return Stream.of(
                requirements,
                exceptions,
                reviews,
                words.itemClasses(),
                words.countries().groups(),
                words.countries().treatments());
    }
}

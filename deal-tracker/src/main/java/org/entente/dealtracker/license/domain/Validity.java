package org.entente.dealtracker.license.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.policy.domain.DatedRows;

/**
 * How long a license is valid, and by which version of which rule.
 *
 * @param until the last day, a business day
 */
public record Validity(LocalDate until, String rule) {

    /** The shortest that the rules in force on the day of issue give a license with lines for these slots (15 CFR 750.7(g)). */
    public static Validity of(DatedRows<ValidityRule> rules, LocalDate issuedOn, Collection<ComponentSlot> lines) {
        return rules.inForce(issuedOn).stream()
                .filter(rule -> rule.fits(lines))
                .min(Comparator.comparingInt(ValidityRule::years))
                .map(rule -> new Validity(
                        BusinessDays.onOrAfter(issuedOn.plusYears(rule.years())),
                        rule.version().name()))
                .orElseThrow(() -> new IllegalStateException(
                        "No rule about the validity of licenses was in force on " + issuedOn));
    }
}

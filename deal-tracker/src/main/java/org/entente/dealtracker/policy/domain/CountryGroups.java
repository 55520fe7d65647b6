package org.entente.dealtracker.policy.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All versions of the country groups, and of which places count as others. */
public record CountryGroups(DatedRows<CountryGroup> groups, DatedRows<CountryTreatment> treatments) {

    private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public static boolean isCountry(String code) {
        return ISO.contains(code);
    }

    /** Whether a rule that holds in the period may use the word: a country, or a group with a version on each of its days. */
    public boolean understands(String word, Period period) {
        return isCountry(word) || groups.covers(word, period);
    }

    public Countries on(LocalDate day) {
        return new Countries(
                groups.inForce(day).stream()
                        .collect(Collectors.toMap(group -> group.version().id(), CountryGroup::countries)),
                Map.copyOf(treatments.inForce(day).stream()
                        .collect(Collectors.toMap(CountryTreatment::country, CountryTreatment::countsAs))));
    }
}

package org.entente.dealtracker.assembly.domain;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rules over the whole consortium; a {@code null} number or an empty list sets no limit.
 *
 * @param price the largest total price in whole US dollars
 * @param leadTimeDays the longest lead time of any chosen offering
 * @param hardwareUsSharePercent the least US share of the hardware layer's price; no hardware price at all leaves it unmet
 * @param offeringsPerOrganization how many chosen offerings one organization may have
 * @param organizations how many organizations may take part
 * @param onePerOrganizationAndLayer whether an organization may have one chosen offering at most in each layer
 */
public record Limits(
        Long price,
        Integer leadTimeDays,
        Integer hardwareUsSharePercent,
        Integer offeringsPerOrganization,
        Integer organizations,
        List<Pair> excludedOrganizationPairs,
        Set<String> requiredOrganizations,
        Set<String> forbiddenOrganizations,
        boolean onePerOrganizationAndLayer) {

    /** No limit at all. */
    public static final Limits NONE = new Limits(null, null, null, null, null, List.of(), Set.of(), Set.of(), false);

    public Limits {
        excludedOrganizationPairs = sorted(excludedOrganizationPairs);
        requiredOrganizations = Collections.unmodifiableSet(new TreeSet<>(orEmpty(requiredOrganizations)));
        forbiddenOrganizations = Collections.unmodifiableSet(new TreeSet<>(orEmpty(forbiddenOrganizations)));
    }

    /** A largest price and a longest lead time, nothing else. */
    public static Limits of(Long price, Integer leadTimeDays) {
        return new Limits(price, leadTimeDays, null, null, null, List.of(), Set.of(), Set.of(), false);
    }

    private static List<Pair> sorted(List<Pair> pairs) {
        return pairs == null ? List.of() : pairs.stream().sorted().distinct().toList();
    }

    private static Set<String> orEmpty(Set<String> names) {
        return names == null ? Set.of() : names;
    }
}

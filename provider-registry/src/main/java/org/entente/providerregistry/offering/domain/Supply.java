package org.entente.providerregistry.offering.domain;

import java.time.LocalDate;
import java.util.List;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.Workload;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.CountryCode;

/**
 * Where, for what, how much and from when something is supplied, and under whose law.
 *
 * @param regions the countries it can be delivered to; empty means everywhere
 * @param workloads the single workloads it serves; empty means every one
 * @param capacity how much can be supplied; {@code null} where the provider does not say
 * @param availableFrom the first day on which it can be ordered; {@code null} means at once
 * @param operatorJurisdiction the country whose law binds its operator; {@code null} where that is unknown
 */
public record Supply(
        List<CountryCode> regions,
        List<Workload> workloads,
        Capacity capacity,
        LocalDate availableFrom,
        CountryCode operatorJurisdiction) {
    private static final int PLAUSIBLE_YEARS = 10;

    /** Writes {@code BOTH} as the workloads that it stands for. */
    public Supply {
        regions = List.copyOf(regions);
        workloads = workloads.stream()
                .flatMap(workload -> workload.parts().stream())
                .distinct()
                .sorted()
                .toList();
        if (capacity != null && capacity.amount() < 1) {
            throw new IllegalArgumentException("a capacity is at least one unit: " + capacity);
        }
    }

    /** Refuses a first day that only a slip of the pen explains. */
    void demandPlausible(LocalDate today) {
        var earliest = today.minusYears(PLAUSIBLE_YEARS);
        var latest = today.plusYears(PLAUSIBLE_YEARS);
        if (availableFrom != null && (availableFrom.isBefore(earliest) || availableFrom.isAfter(latest))) {
            throw RegistryProblem.AVAILABLE_FROM_IMPLAUSIBLE
                    .because("%s is more than %d years away.".formatted(availableFrom, PLAUSIBLE_YEARS))
                    .with("allowed", "availableFrom from %s to %s, or none for at once".formatted(earliest, latest));
        }
    }
}

package org.entente.dealtracker.market.application;

import java.time.LocalDate;
import java.util.List;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.Workload;

/**
 * Where, for what, how much and from when something is supplied, and under whose law, as far as its provider says.
 *
 * @param regions the countries that it can be delivered to; empty means everywhere
 * @param workloads the workloads that it serves; empty means every one
 * @param capacity how much can be supplied; {@code null} means unknown
 * @param availableFrom the first day on which it can be ordered; {@code null} means at once
 * @param operatorJurisdiction the country whose law binds its operator; {@code null} means unknown
 */
public record Supply(
        List<String> regions,
        List<Workload> workloads,
        Capacity capacity,
        LocalDate availableFrom,
        String operatorJurisdiction) {

    public Supply {
        regions = List.copyOf(regions);
        workloads = List.copyOf(workloads);
    }

    public boolean serves(String destination) {
        return serves(regions, destination);
    }

    /** Whether these regions, none of which means everywhere, hold the destination. */
    public static boolean serves(List<String> regions, String destination) {
        return regions.isEmpty() || regions.contains(destination);
    }
}

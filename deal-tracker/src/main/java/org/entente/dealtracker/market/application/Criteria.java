package org.entente.dealtracker.market.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.market.application.Misfit.CountryKind;

/**
 * What a deal asks of each offering by itself; the one place that says which offerings fit, and why others do not.
 *
 * <p>What is not asked is not looked at: an offering whose operator is unknown fits a deal that accepts every one.
 *
 * @param workload {@code null} for any
 * @param capacities at least so much in these slots
 * @param operatorJurisdictions the countries whose law may bind an operator; empty accepts every one
 */
public record Criteria(
        String destination,
        Workload workload,
        Map<ComponentSlot, Capacity> capacities,
        Set<String> operatorJurisdictions,
        List<NationalityRule> nationalityRules) {

    public Criteria {
        capacities = Map.copyOf(capacities);
        operatorJurisdictions = Set.copyOf(operatorJurisdictions);
        nationalityRules = List.copyOf(nationalityRules);
    }

    /** Nothing but that it is delivered there. */
    public static Criteria servedIn(String destination) {
        return new Criteria(destination, null, Map.of(), Set.of(), List.of());
    }

    /** Everything that speaks against the offering, and everything that is not known of it; empty where it fits. */
    public List<Misfit> misfits(MarketOffering offering) {
        List<Misfit> misfits = new ArrayList<>();
        Supply supply = offering.supply();
        if (!supply.serves(destination)) {
            misfits.add(new Misfit.DestinationNotServed(destination));
        }
        if (workload != null && !workload.isCoveredBy(supply.workloads())) {
            misfits.add(new Misfit.WorkloadNotServed(workload));
        }
        capacity(capacities.get(offering.componentSlot()), supply.capacity(), misfits);
        operator(supply.operatorJurisdiction(), misfits);
        nationalityRules.stream()
                .filter(rule -> rule.layer() == offering.componentSlot().layer())
                .forEach(rule -> nationality(rule, offering.countries(), misfits));
        return misfits;
    }

    /** The same with what speaks against counting on the offering at all, from one day to another ({@code null} for that day alone). */
    public List<Misfit> misfits(Offered offered, LocalDate on, LocalDate through) {
        List<Misfit> misfits = new ArrayList<>(offered.misfits(on, through));
        misfits.addAll(misfits(offered.offering()));
        return misfits;
    }

    /** Every offering where it belongs: among those that fit, those that might, and those that do not. */
    public Sifted sift(Collection<MarketOffering> offerings) {
        return Sifted.of(offerings.stream()
                .map(offering -> new Sifted.Rejected(offering, misfits(offering)))
                .toList());
    }

    /** The same for offerings of which not all are certified. */
    public Sifted sift(Collection<Offered> offered, LocalDate on, LocalDate through) {
        return Sifted.of(offered.stream()
                .map(one -> new Sifted.Rejected(one.offering(), misfits(one, on, through)))
                .toList());
    }

    private static void capacity(Capacity asked, Capacity supplied, List<Misfit> misfits) {
        if (asked == null) {
            return;
        }
        if (supplied == null || supplied.unit() != asked.unit()) {
            misfits.add(new Misfit.CapacityUnknown(asked));
        } else if (supplied.amount() < asked.amount()) {
            misfits.add(new Misfit.TooLittle(supplied, asked));
        }
    }

    private void operator(String jurisdiction, List<Misfit> misfits) {
        if (operatorJurisdictions.isEmpty()) {
            return;
        }
        if (jurisdiction == null) {
            misfits.add(new Misfit.OperatorUnknown());
        } else if (!operatorJurisdictions.contains(jurisdiction)) {
            misfits.add(new Misfit.OperatorNotAccepted(jurisdiction));
        }
    }

    private static void nationality(NationalityRule rule, OrganizationCountries countries, List<Misfit> misfits) {
        country(rule, CountryKind.INCORPORATION, countries.incorporation(), misfits);
        country(rule, CountryKind.PRINCIPAL_PLACE_OF_BUSINESS, countries.principalPlaceOfBusiness(), misfits);
    }

    private static void country(NationalityRule rule, CountryKind kind, String country, List<Misfit> misfits) {
        if (country == null) {
            misfits.add(new Misfit.CountryUnknown(kind, rule.layer()));
        } else if (rule.excludedCountries().contains(country)) {
            misfits.add(new Misfit.CountryExcluded(kind, country, rule.layer()));
        }
    }
}

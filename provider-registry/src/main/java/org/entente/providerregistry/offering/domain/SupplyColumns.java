package org.entente.providerregistry.offering.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.Workload;
import org.entente.providerregistry.vocabulary.CountryCode;

/** A supply as the row of its offering keeps it. */
@Embeddable
class SupplyColumns {
    private String[] regions;
    private String[] workloads;
    private Long capacityAmount;

    @Enumerated(EnumType.STRING)
    private CapacityUnit capacityUnit;

    private LocalDate availableFrom;
    private String operatorJurisdiction;

    protected SupplyColumns() {}

    SupplyColumns(Supply supply) {
        regions = supply.regions().stream().map(CountryCode::value).toArray(String[]::new);
        workloads = supply.workloads().stream().map(Workload::name).toArray(String[]::new);
        if (supply.capacity() != null) {
            capacityAmount = supply.capacity().amount();
            capacityUnit = supply.capacity().unit();
        }
        availableFrom = supply.availableFrom();
        if (supply.operatorJurisdiction() != null) {
            operatorJurisdiction = supply.operatorJurisdiction().value();
        }
    }

    Supply supply() {
        return new Supply(
                Arrays.stream(regions).map(CountryCode::new).toList(),
                Arrays.stream(workloads).map(Workload::valueOf).toList(),
                capacityAmount == null ? null : new Capacity(capacityAmount, capacityUnit),
                availableFrom,
                operatorJurisdiction == null ? null : new CountryCode(operatorJurisdiction));
    }
}

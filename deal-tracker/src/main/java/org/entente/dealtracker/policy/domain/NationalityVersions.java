package org.entente.dealtracker.policy.domain;

import java.time.LocalDate;
import java.util.List;

/** All versions of the rules about where providers come from. */
public record NationalityVersions(DatedRows<NationalityPolicy> versions) {

    public List<NationalityPolicy> inForce(LocalDate day) {
        return versions.inForce(day);
    }
}

package org.entente.dealtracker.policy.application;

import java.time.LocalDate;
import java.util.List;
import org.entente.dealtracker.policy.domain.NationalityPolicy;

/** The versions of the rules about where providers come from. */
public interface NationalityPolicies {

    /** Those that hold on the day; the strictest wins where they overlap, so that all of them are kept to. */
    List<NationalityPolicy> inForce(LocalDate day);
}

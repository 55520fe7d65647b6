package org.entente.dealtracker.policy.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.entente.dealtracker.policy.domain.NationalityPolicy;
import org.entente.dealtracker.policy.domain.NationalityVersions;

@ApplicationScoped
class CurrentNationality implements NationalityPolicies {

    private final Policies policies;

    CurrentNationality(Policies policies) {
        this.policies = policies;
    }

    @Override
    public List<NationalityPolicy> inForce(LocalDate day) {
        return policies.current().of(NationalityVersions.class).inForce(day);
    }
}

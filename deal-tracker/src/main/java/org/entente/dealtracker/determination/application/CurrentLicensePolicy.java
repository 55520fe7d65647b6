package org.entente.dealtracker.determination.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.dealtracker.determination.domain.LicenseRules;
import org.entente.dealtracker.policy.application.Policies;

@ApplicationScoped
class CurrentLicensePolicy implements LicensePolicy {

    private final Policies policies;

    CurrentLicensePolicy(Policies policies) {
        this.policies = policies;
    }

    @Override
    public LicenseRules rules() {
        return policies.current().of(LicenseRules.class);
    }
}

package org.entente.dealtracker.review.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.dealtracker.policy.application.Policies;
import org.entente.dealtracker.review.domain.ClockVersion;
import org.entente.dealtracker.review.domain.ClockVersions;
import org.entente.dealtracker.review.domain.ReviewRules;

@ApplicationScoped
class CurrentClockPolicies implements ClockPolicies {

    private final Policies policies;

    CurrentClockPolicies(Policies policies) {
        this.policies = policies;
    }

    @Override
    public Optional<ReviewRules> inForce(LocalDate day) {
        return versions().inForce(day).map(ClockVersion::rules);
    }

    @Override
    public LocalDate firstDay() {
        return versions().firstDay();
    }

    private ClockVersions versions() {
        return policies.current().of(ClockVersions.class);
    }
}

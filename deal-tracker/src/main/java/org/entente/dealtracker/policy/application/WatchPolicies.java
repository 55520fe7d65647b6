package org.entente.dealtracker.policy.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears of policy that other replicas changed. */
@ApplicationScoped
class WatchPolicies {

    private final Policies policies;

    WatchPolicies(Policies policies) {
        this.policies = policies;
    }

    @Scheduled(
            every = "${entente.policies.every}",
            identity = "policies",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        policies.upToDate();
    }
}

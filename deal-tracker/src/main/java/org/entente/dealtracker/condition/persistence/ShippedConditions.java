package org.entente.dealtracker.condition.persistence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.entente.dealtracker.condition.application.LicenseConditions;
import org.entente.dealtracker.condition.domain.ConditionLibrary;
import org.entente.dealtracker.condition.format.ConditionFile;
import org.entente.dealtracker.policy.format.PolicyFile;

/** Read once from {@code policies/license-conditions.yaml}; a service with a library that it does not understand does not start. */
@Startup
@ApplicationScoped
class ShippedConditions implements LicenseConditions {

    private final ConditionLibrary library = ConditionFile.read(PolicyFile.shipped("license-conditions.yaml"));

    @Override
    public ConditionLibrary library() {
        return library;
    }
}

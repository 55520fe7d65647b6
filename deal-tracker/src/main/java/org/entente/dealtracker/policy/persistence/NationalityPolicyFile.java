package org.entente.dealtracker.policy.persistence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.entente.dealtracker.policy.application.NationalityPolicies;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.domain.NationalityPolicy;
import org.entente.dealtracker.policy.format.NationalityFile;
import org.entente.dealtracker.policy.format.PolicyFile;

/** Read once from {@code policies/nationality.yaml}; a service with a file that it cannot read does not start to guess. */
@Startup
@ApplicationScoped
class NationalityPolicyFile implements NationalityPolicies {

    private final DatedRows<NationalityPolicy> versions = NationalityFile.read(PolicyFile.shipped("nationality.yaml"));

    @Override
    public List<NationalityPolicy> inForce(LocalDate day) {
        return versions.inForce(day);
    }
}

package org.entente.dealtracker.determination.persistence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.entente.dealtracker.determination.application.LicensePolicy;
import org.entente.dealtracker.determination.domain.LicenseRules;
import org.entente.dealtracker.determination.format.LicenseRuleFiles;

/** Read once from {@code policies/*.yaml}; a service with rules that it does not understand does not start. */
@Startup
@ApplicationScoped
class ShippedLicensePolicy implements LicensePolicy {

    private final LicenseRules rules = LicenseRuleFiles.shipped().read();

    @Override
    public LicenseRules rules() {
        return rules;
    }
}

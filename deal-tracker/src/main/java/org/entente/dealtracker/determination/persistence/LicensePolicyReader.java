package org.entente.dealtracker.determination.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.dealtracker.determination.domain.LicenseRules;
import org.entente.dealtracker.determination.format.LicenseRuleFiles;
import org.entente.dealtracker.policy.application.PolicyReader;
import org.entente.dealtracker.policy.format.PolicyFiles;

@ApplicationScoped
class LicensePolicyReader implements PolicyReader<LicenseRules> {

    @Override
    public Class<LicenseRules> type() {
        return LicenseRules.class;
    }

    @Override
    public List<String> files() {
        return LicenseRuleFiles.NAMES;
    }

    @Override
    public LicenseRules read(PolicyFiles files) {
        return LicenseRuleFiles.of(files).read();
    }
}

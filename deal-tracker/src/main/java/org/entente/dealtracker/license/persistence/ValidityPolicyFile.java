package org.entente.dealtracker.license.persistence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.license.application.ValidityRules;
import org.entente.dealtracker.license.domain.ValidityRule;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.format.PolicyEntry;
import org.entente.dealtracker.policy.format.PolicyFile;

/** Read once from {@code policies/license-validity.yaml}; a service with a file that it cannot read does not start to guess. */
@Startup
@ApplicationScoped
class ValidityPolicyFile implements ValidityRules {

    private final DatedRows<ValidityRule> rules = read(PolicyFile.shipped("license-validity.yaml"));

    static DatedRows<ValidityRule> read(PolicyFile file) {
        return file.read(ValidityPolicyFile::rule);
    }

    private static ValidityRule rule(PolicyEntry row) {
        var version = row.version("years", "slots");
        int years = row.number("years").intValueExact();
        if (years < 1) {
            throw row.at("years").refuse("must be at least 1");
        }
        return new ValidityRule(
                version, years, row.has("slots") ? Set.copyOf(row.words("slots", ComponentSlot.class)) : Set.of());
    }

    @Override
    public DatedRows<ValidityRule> all() {
        return rules;
    }
}

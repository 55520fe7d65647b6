package org.entente.dealtracker.license.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.license.domain.ValidityRule;
import org.entente.dealtracker.license.domain.ValidityRules;
import org.entente.dealtracker.policy.application.PolicyReader;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.format.PolicyEntry;
import org.entente.dealtracker.policy.format.PolicyFile;
import org.entente.dealtracker.policy.format.PolicyFiles;

@ApplicationScoped
class ValidityPolicyReader implements PolicyReader<ValidityRules> {

    private static final String FILE = "license-validity";

    @Override
    public Class<ValidityRules> type() {
        return ValidityRules.class;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public ValidityRules read(PolicyFiles files) {
        return new ValidityRules(read(files.file(FILE)));
    }

    static DatedRows<ValidityRule> read(PolicyFile file) {
        return file.read(ValidityPolicyReader::rule);
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
}

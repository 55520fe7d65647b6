package org.entente.dealtracker.condition.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.dealtracker.condition.domain.ConditionLibrary;
import org.entente.dealtracker.condition.format.ConditionFile;
import org.entente.dealtracker.policy.application.PolicyReader;
import org.entente.dealtracker.policy.format.PolicyFiles;

@ApplicationScoped
class ConditionLibraryReader implements PolicyReader<ConditionLibrary> {

    private static final String FILE = "license-conditions";

    @Override
    public Class<ConditionLibrary> type() {
        return ConditionLibrary.class;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public ConditionLibrary read(PolicyFiles files) {
        return ConditionFile.read(files.file(FILE));
    }
}

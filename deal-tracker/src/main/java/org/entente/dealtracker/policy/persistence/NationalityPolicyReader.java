package org.entente.dealtracker.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.dealtracker.policy.application.PolicyReader;
import org.entente.dealtracker.policy.domain.NationalityVersions;
import org.entente.dealtracker.policy.format.NationalityFile;
import org.entente.dealtracker.policy.format.PolicyFiles;

@ApplicationScoped
class NationalityPolicyReader implements PolicyReader<NationalityVersions> {

    private static final String FILE = "nationality";

    @Override
    public Class<NationalityVersions> type() {
        return NationalityVersions.class;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public NationalityVersions read(PolicyFiles files) {
        return new NationalityVersions(NationalityFile.read(files.file(FILE)));
    }
}

package org.entente.dealtracker.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.dealtracker.policy.application.PolicyReader;
import org.entente.dealtracker.policy.format.PolicyFiles;
import org.entente.dealtracker.review.domain.ClockVersions;
import org.entente.dealtracker.review.format.ReviewClockFile;

@ApplicationScoped
class ClockPolicyReader implements PolicyReader<ClockVersions> {

    private static final String FILE = "review-clocks";

    @Override
    public Class<ClockVersions> type() {
        return ClockVersions.class;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public ClockVersions read(PolicyFiles files) {
        return ReviewClockFile.read(files.file(FILE));
    }
}

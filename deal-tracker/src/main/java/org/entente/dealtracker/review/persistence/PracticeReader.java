package org.entente.dealtracker.review.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.dealtracker.policy.application.PolicyReader;
import org.entente.dealtracker.policy.format.PolicyFiles;
import org.entente.dealtracker.review.domain.Practices;
import org.entente.dealtracker.review.format.PracticeFile;

@ApplicationScoped
class PracticeReader implements PolicyReader<Practices> {

    private static final String FILE = "review-practice";

    @Override
    public Class<Practices> type() {
        return Practices.class;
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public Practices read(PolicyFiles files) {
        return new Practices(PracticeFile.read(files.file(FILE)));
    }
}

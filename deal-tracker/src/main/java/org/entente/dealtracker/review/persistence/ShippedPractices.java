package org.entente.dealtracker.review.persistence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.format.PolicyFile;
import org.entente.dealtracker.review.application.Practices;
import org.entente.dealtracker.review.domain.Practice;
import org.entente.dealtracker.review.format.PracticeFile;

/** Read once from {@code policies/review-practice.yaml}; a service with a file that it cannot read does not start to guess. */
@Startup
@ApplicationScoped
class ShippedPractices implements Practices {

    private final DatedRows<Practice> rows = PracticeFile.read(PolicyFile.shipped("review-practice.yaml"));

    @Override
    public DatedRows<Practice> all() {
        return rows;
    }
}

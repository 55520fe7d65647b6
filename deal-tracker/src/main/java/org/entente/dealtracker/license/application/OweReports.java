package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.license.domain.License;
import org.entente.dealtracker.license.domain.LicenseReport;
import org.entente.dealtracker.license.domain.LicenseTerms;
import org.entente.dealtracker.license.domain.ReportDuty;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.FieldError;
import org.entente.kit.problem.Problem;

/** Sets the first report of each duty that comes with a license, in the transaction that issues it. */
@ApplicationScoped
public class OweReports {

    private final Licenses licenses;
    private final LicenseReports reports;

    OweReports(Licenses licenses, LicenseReports reports) {
        this.licenses = licenses;
        this.reports = reports;
    }

    /** For the license that the decision of this review has issued; refused where it issued none. */
    public void owe(UUID reviewId, List<ReportDuty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        License license = licenses.ofReview(reviewId)
                .orElseThrow(() -> new Problem(
                                CommonProblem.RULE_BROKEN,
                                "reports: only an approval, which issues a license, has reports due; leave them out.")
                        .with("errors", List.of(new FieldError("reports", "only an approval has reports due"))));
        requireInTime(duties, license.terms());
        int number = 0;
        for (ReportDuty duty : duties) {
            reports.add(new LicenseReport(UUID.randomUUID(), license.id(), ++number, duty));
        }
    }

    private static void requireInTime(List<ReportDuty> duties, LicenseTerms terms) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < duties.size(); i++) {
            var day = duties.get(i).firstDueOn();
            if (day.isBefore(terms.validFrom()) || day.isAfter(terms.validUntil())) {
                errors.add(new FieldError(
                        "reports[" + i + "].firstDueOn",
                        "must be a day from " + terms.validFrom() + " to " + terms.validUntil()));
            }
        }
        if (!errors.isEmpty()) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            errors.getFirst().field() + ": " + errors.getFirst().message() + ".")
                    .with("errors", errors)
                    .with("allowed", List.of(terms.validFrom(), terms.validUntil()));
        }
    }
}

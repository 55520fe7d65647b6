package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.dealtracker.condition.domain.CitedCondition;
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

    /**
     * For the license that the decision of this review has issued, with what its conditions from the library ask for.
     *
     * @param duties those that were stated besides; refused where no license was issued
     */
    public void owe(UUID reviewId, List<ReportDuty> duties) {
        Optional<License> issued = licenses.ofReview(reviewId);
        if (issued.isEmpty() && !duties.isEmpty()) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "reports: only an approval, which issues a license, has reports due; leave them out.")
                    .with("errors", List.of(new FieldError("reports", "only an approval has reports due")));
        }
        issued.ifPresent(license -> {
            requireInTime(duties, license.terms());
            List<ReportDuty> all =
                    Stream.concat(duties.stream(), cited(license.terms())).toList();
            for (int number = 1; number <= all.size(); number++) {
                reports.add(new LicenseReport(UUID.randomUUID(), license.id(), number, all.get(number - 1)));
            }
        });
    }

    /** What its conditions from the library ask for, as far as it falls due while the license is valid. */
    private static Stream<ReportDuty> cited(LicenseTerms terms) {
        return terms.citations().all().stream()
                .map(CitedCondition::duty)
                .filter(Objects::nonNull)
                .map(duty -> new ReportDuty(
                        duty.title(), duty.everyDays(), terms.validFrom().plusDays(duty.everyDays())))
                .filter(duty -> !duty.firstDueOn().isAfter(terms.validUntil()));
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

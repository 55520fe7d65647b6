package org.entente.dealtracker.determination.rest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.entente.dealtracker.determination.domain.LicenseException;
import org.entente.dealtracker.determination.domain.LicenseRule;
import org.entente.dealtracker.determination.domain.LicenseRules;
import org.entente.dealtracker.determination.domain.ReviewRule;
import org.entente.dealtracker.determination.domain.RuleRow;
import org.entente.dealtracker.policy.domain.ApprovedEntity;
import org.entente.dealtracker.policy.domain.Certainty;
import org.entente.dealtracker.policy.domain.Dated;
import org.entente.dealtracker.policy.domain.RuleStatus;
import org.entente.dealtracker.policy.domain.RuleVersion;

/**
 * The rows that hold on a day, in every status; only those in force decide.
 *
 * @param reviewPolicies how applications are reviewed; lists have theirs in the requirements
 */
record LicensePolicyResponse(
        LocalDate on,
        List<RequirementRow> requirements,
        List<ExceptionRow> exceptions,
        List<ReviewRow> reviewPolicies,
        List<WordRow> itemClasses,
        List<WordRow> countryGroups,
        List<ApprovedRow> approvedEntities) {

    /**
     * Which version of which rule, and where it comes from.
     *
     * @param effectiveTo the last day; null for no end
     * @param label law or platform policy
     */
    record Version(
            String id,
            int version,
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            RuleStatus status,
            Certainty certainty,
            String label,
            String reference) {

        static Version of(Dated row) {
            RuleVersion version = row.version();
            return new Version(
                    version.id(),
                    version.version(),
                    version.period().from(),
                    version.period().to(),
                    version.status(),
                    version.certainty(),
                    version.label(),
                    version.reference());
        }
    }

    /** @param when in words */
    record RequirementRow(Version version, String rule, String title, String when, String then, String note) {
        static RequirementRow of(LicenseRule row) {
            return new RequirementRow(Version.of(row), row.rule(), row.title(), words(row), row.then(), row.note());
        }
    }

    /** @param overcomes ids of requirements; empty where the exception is never granted here */
    record ExceptionRow(
            Version version,
            String title,
            String when,
            List<String> overcomes,
            Integer noticeDays,
            String notDecidedHere) {
        static ExceptionRow of(LicenseException row) {
            return new ExceptionRow(
                    Version.of(row),
                    row.title(),
                    words(row),
                    row.overcomes(),
                    row.grantable() ? row.noticeDays() : null,
                    row.notDecidedHere());
        }
    }

    /**
     * @param requiredBy ids of requirements
     * @param unless id of the row that takes its place where it applies
     */
    record ReviewRow(
            Version version,
            String title,
            List<String> requiredBy,
            String when,
            String unless,
            String then,
            String note) {
        static ReviewRow of(ReviewRule row) {
            return new ReviewRow(
                    Version.of(row), row.title(), row.requiredBy(), words(row), row.unless(), row.then(), row.note());
        }
    }

    /** @param means ECCNs or countries */
    record WordRow(Version version, Collection<String> means) {}

    record ApprovedRow(Version version, String list, List<String> names, String headquarteredIn, boolean subsidiaries) {
        static ApprovedRow of(ApprovedEntity row) {
            return new ApprovedRow(Version.of(row), row.list(), row.names(), row.headquarteredIn(), row.subsidiaries());
        }
    }

    static LicensePolicyResponse of(LicenseRules rules, LocalDate day) {
        var words = rules.words();
        return new LicensePolicyResponse(
                day,
                rules.requirements().on(day).stream().map(RequirementRow::of).toList(),
                rules.exceptions().on(day).stream().map(ExceptionRow::of).toList(),
                rules.reviews().on(day).stream().map(ReviewRow::of).toList(),
                words.itemClasses().on(day).stream()
                        .map(row -> new WordRow(Version.of(row), row.eccns()))
                        .toList(),
                words.countries().groups().on(day).stream()
                        .map(row -> new WordRow(Version.of(row), new TreeSet<>(row.countries())))
                        .toList(),
                words.approvedEntities().on(day).stream().map(ApprovedRow::of).toList());
    }

    private static String words(RuleRow row) {
        return row.when().words();
    }
}

package org.entente.dealtracker.review.format;

import java.util.List;
import org.entente.dealtracker.policy.domain.InvalidPolicy;
import org.entente.dealtracker.policy.domain.Period;
import org.entente.dealtracker.policy.format.PolicyEntry;
import org.entente.dealtracker.policy.format.PolicyFile;
import org.entente.dealtracker.review.domain.ClockVersion;
import org.entente.dealtracker.review.domain.ClockVersions;
import org.entente.dealtracker.review.domain.DenialLengths;
import org.entente.dealtracker.review.domain.ReviewRules;
import org.entente.dealtracker.review.domain.clock.ClockLengths;

/** Reads how long the steps of a review may take: versions of one rule, with one in force on every day. */
public final class ReviewClockFile {

    private static final String RULE = "review-clocks";
    private static final List<String> DAYS = List.of(
            "referral",
            "recommendation",
            "operatingCommittee",
            "appealToAcep",
            "acep",
            "appealToEarb",
            "earb",
            "appealToPresident",
            "overall");

    private ReviewClockFile() {}

    public static ClockVersions read(PolicyFile file) {
        ClockVersions read = new ClockVersions(file.read(ReviewClockFile::version));
        if (!read.versions().covers(RULE, new Period(read.firstDay(), null))) {
            throw new InvalidPolicy(
                    file.name() + ": a version of " + RULE + " has to be in force on every day from " + read.firstDay()
                            + " on; begin one on the day after the other ends, and leave the last one without an end");
        }
        return read;
    }

    private static ClockVersion version(PolicyEntry row) {
        var version = row.version("days", "denial");
        if (!version.id().equals(RULE)) {
            throw row.at("id").refuse("must be " + RULE + ", of which every row is a version");
        }
        return new ClockVersion(version, new ReviewRules(days(row.at("days")), denial(row.at("denial"))));
    }

    private static ClockLengths days(PolicyEntry days) {
        days.only(DAYS);
        return new ClockLengths(
                days.wholeNumber("referral"),
                days.wholeNumber("recommendation"),
                days.wholeNumber("operatingCommittee"),
                days.wholeNumber("appealToAcep"),
                days.wholeNumber("acep"),
                days.wholeNumber("appealToEarb"),
                days.wholeNumber("earb"),
                days.wholeNumber("appealToPresident"),
                days.wholeNumber("overall"));
    }

    private static DenialLengths denial(PolicyEntry denial) {
        denial.only(List.of("response", "becomesFinal", "appeal"));
        int response = denial.wholeNumber("response");
        int becomesFinal = denial.wholeNumber("becomesFinal");
        if (becomesFinal < response) {
            throw denial.at("becomesFinal")
                    .refuse("must not be shorter than the " + response + " days of the response");
        }
        return new DenialLengths(response, becomesFinal, denial.wholeNumber("appeal"));
    }
}

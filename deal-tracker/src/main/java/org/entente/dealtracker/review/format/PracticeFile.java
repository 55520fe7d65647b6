package org.entente.dealtracker.review.format;

import java.util.Set;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.dealtracker.policy.domain.DatedRows;
import org.entente.dealtracker.policy.domain.RuleVersion;
import org.entente.dealtracker.policy.format.PolicyEntry;
import org.entente.dealtracker.policy.format.PolicyFile;
import org.entente.dealtracker.review.domain.Practice;

/** Reads how agencies work on reviews: a row is either about countersignature or about questions. */
public final class PracticeFile {

    private PracticeFile() {}

    public static DatedRows<Practice> read(PolicyFile file) {
        return file.read(PracticeFile::practice);
    }

    private static Practice practice(PolicyEntry row) {
        if (row.has("countersignature")) {
            RuleVersion version = row.version("agencies", "countersignature");
            return new Practice.Countersignature(
                    version, agencies(row), Set.copyOf(row.words("countersignature", Recommendation.class)));
        }
        RuleVersion version = row.version("agencies", "askWithinDays", "answerWithinDays");
        return new Practice.Questions(
                version, agencies(row), days(row, "askWithinDays"), days(row, "answerWithinDays"));
    }

    private static Set<Agency> agencies(PolicyEntry row) {
        return Set.copyOf(row.words("agencies", Agency.class));
    }

    private static int days(PolicyEntry row, String field) {
        int days = row.number(field).intValue();
        if (days < 1) {
            throw row.at(field).refuse("must be at least one day");
        }
        return days;
    }
}

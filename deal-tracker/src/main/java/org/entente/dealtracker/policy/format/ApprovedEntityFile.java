package org.entente.dealtracker.policy.format;

import org.entente.dealtracker.policy.domain.ApprovedEntity;
import org.entente.dealtracker.policy.domain.DatedRows;

/** Reads the entries of approved-entity lists. */
public final class ApprovedEntityFile {

    private ApprovedEntityFile() {}

    public static DatedRows<ApprovedEntity> read(PolicyFile file) {
        return file.read(row -> new ApprovedEntity(
                row.version("list", "names", "headquarteredIn", "subsidiaries"),
                row.text("list"),
                row.texts("names"),
                CountryGroupFile.country(row.at("headquarteredIn")),
                row.flag("subsidiaries")));
    }
}

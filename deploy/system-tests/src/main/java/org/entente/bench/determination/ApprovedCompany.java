package org.entente.bench.determination;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.stack.story.Platform;

/** A change of policy that two persons put in force: one more company on the list of those that need no license. */
public record ApprovedCompany(Platform platform, String company) {

    /** Proposes and activates it, from today; from then on every open deal has to be looked at. */
    public void putInForce() {
        var change = platform.as("program-office")
                .post(
                        "/policy-changes",
                        Map.of(
                                "title",
                                company + " is approved",
                                "reason",
                                "benchmark",
                                "file",
                                "approved-entities",
                                "rows",
                                List.of(row())));
        platform.as("commerce-official")
                .post("/policy-changes/" + change.path("id").asText() + "/activation");
    }

    private Map<String, Object> row() {
        Map<String, Object> row = new TreeMap<>(Map.of(
                "id", company.toUpperCase(Locale.ROOT).replace(' ', '-'),
                "version", 1,
                "effectiveFrom", platform.today().toString(),
                "status", "IN_FORCE",
                "certainty", "LEGAL",
                "label", "platform policy",
                "reference", "benchmark",
                "list", "SUPPLEMENT-8",
                "names", List.of(company),
                "headquarteredIn", "AE"));
        row.put("subsidiaries", false);
        row.put("effectiveTo", null);
        return row;
    }
}

package org.entente.dealtracker.license.domain;

import java.util.List;

/** What a report says. */
public record ReportedFacts(String text, List<DeliveredQuantity> delivered) {

    public ReportedFacts {
        delivered = List.copyOf(delivered);
    }
}

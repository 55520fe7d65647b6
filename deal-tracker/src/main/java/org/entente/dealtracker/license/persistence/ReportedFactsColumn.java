package org.entente.dealtracker.license.persistence;

import jakarta.persistence.Converter;
import org.entente.dealtracker.license.domain.ReportedFacts;
import org.entente.kit.persistence.JsonColumn;
import org.entente.kit.persistence.JsonText;

/** What a report says. */
@Converter(autoApply = true)
class ReportedFactsColumn extends JsonColumn<ReportedFacts> {

    ReportedFactsColumn() {
        super(JsonText.PLAIN, ReportedFacts.class, null);
    }
}

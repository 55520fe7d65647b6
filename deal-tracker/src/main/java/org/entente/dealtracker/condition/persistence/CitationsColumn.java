package org.entente.dealtracker.condition.persistence;

import jakarta.persistence.Converter;
import org.entente.dealtracker.condition.domain.Citations;
import org.entente.kit.persistence.JsonColumn;
import org.entente.kit.persistence.JsonText;

/** What conditions cite. */
@Converter(autoApply = true)
class CitationsColumn extends JsonColumn<Citations> {

    CitationsColumn() {
        super(JsonText.PLAIN, Citations.class, Citations.NONE);
    }
}

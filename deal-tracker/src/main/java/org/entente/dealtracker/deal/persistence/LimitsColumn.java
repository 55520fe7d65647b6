package org.entente.dealtracker.deal.persistence;

import jakarta.persistence.Converter;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.kit.persistence.JsonColumn;

/** A need's limits. */
@Converter(autoApply = true)
class LimitsColumn extends JsonColumn<NeedLimits> {

    LimitsColumn() {
        super(NeedJson.TEXT, NeedLimits.class, null);
    }
}

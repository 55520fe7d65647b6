package org.entente.dealtracker.deal.persistence;

import jakarta.persistence.Converter;
import org.entente.dealtracker.need.domain.Objective;
import org.entente.kit.persistence.JsonColumn;

/** A need's objective. */
@Converter(autoApply = true)
class ObjectiveColumn extends JsonColumn<Objective> {

    ObjectiveColumn() {
        super(NeedJson.TEXT, Objective.class, null);
    }
}

package org.entente.dealtracker.deal.persistence;

import jakarta.persistence.Converter;
import org.entente.dealtracker.deal.domain.Scope;
import org.entente.kit.persistence.JsonColumn;
import org.entente.kit.persistence.JsonText;

/** Which deals an act of policy is about. */
@Converter(autoApply = true)
class ScopeColumn extends JsonColumn<Scope> {

    ScopeColumn() {
        super(JsonText.PLAIN, Scope.class, null);
    }
}

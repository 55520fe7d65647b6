package org.entente.dealtracker.license.persistence;

import jakarta.persistence.Converter;
import org.entente.dealtracker.license.domain.Carried;
import org.entente.kit.persistence.JsonColumn;
import org.entente.kit.persistence.JsonText;

/** What a license took over. */
@Converter(autoApply = true)
class CarriedColumn extends JsonColumn<Carried> {

    CarriedColumn() {
        super(JsonText.PLAIN, Carried.class, null);
    }
}

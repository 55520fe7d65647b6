package org.entente.dealtracker.review.persistence;

import jakarta.persistence.Converter;
import org.entente.dealtracker.review.domain.DeniedItems;
import org.entente.kit.persistence.JsonColumn;
import org.entente.kit.persistence.JsonText;

/** Items that were denied. */
@Converter(autoApply = true)
class DeniedItemsColumn extends JsonColumn<DeniedItems> {

    DeniedItemsColumn() {
        super(JsonText.PLAIN, DeniedItems.class, DeniedItems.NONE);
    }
}

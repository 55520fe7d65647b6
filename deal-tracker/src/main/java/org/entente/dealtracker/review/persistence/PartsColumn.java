package org.entente.dealtracker.review.persistence;

import jakarta.persistence.Converter;
import org.entente.dealtracker.review.domain.PartRecommendations;
import org.entente.kit.persistence.JsonColumn;
import org.entente.kit.persistence.JsonText;

/** What an agency says of parts. */
@Converter(autoApply = true)
class PartsColumn extends JsonColumn<PartRecommendations> {

    PartsColumn() {
        super(JsonText.PLAIN, PartRecommendations.class, PartRecommendations.NONE);
    }
}

package org.entente.dealtracker.review.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.entente.dealtracker.review.domain.DeniedItems;

/** Items that were denied as JSON text: nothing looks into it in the database. */
@Converter(autoApply = true)
class DeniedItemsColumn implements AttributeConverter<DeniedItems, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(DeniedItems denied) {
        try {
            return JSON.writeValueAsString(denied == null ? DeniedItems.NONE : denied);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Denied items are always JSON", e);
        }
    }

    @Override
    public DeniedItems convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, DeniedItems.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept items are always readable", e);
        }
    }
}

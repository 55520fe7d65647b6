package org.entente.dealtracker.condition.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.entente.dealtracker.condition.domain.Citations;

/** What conditions cite as JSON text: nothing looks into it in the database. */
@Converter(autoApply = true)
class CitationsColumn implements AttributeConverter<Citations, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Citations citations) {
        try {
            return JSON.writeValueAsString(citations == null ? Citations.NONE : citations);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Citations are always JSON", e);
        }
    }

    /** Nothing of nothing: an embedded value is absent only where all of it is. */
    @Override
    public Citations convertToEntityAttribute(String text) {
        try {
            return text == null ? null : JSON.readValue(text, Citations.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept citations are always readable", e);
        }
    }
}

package org.entente.dealtracker.review.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.entente.dealtracker.review.domain.PartRecommendations;

/** What an agency says of parts as JSON text: nothing looks into it in the database. */
@Converter(autoApply = true)
class PartsColumn implements AttributeConverter<PartRecommendations, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(PartRecommendations parts) {
        try {
            return JSON.writeValueAsString(parts == null ? PartRecommendations.NONE : parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Parts are always JSON", e);
        }
    }

    /** Nothing of nothing: an embedded value is absent only where all of it is. */
    @Override
    public PartRecommendations convertToEntityAttribute(String text) {
        try {
            return text == null ? null : JSON.readValue(text, PartRecommendations.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept parts are always readable", e);
        }
    }
}

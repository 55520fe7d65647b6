package org.entente.dealtracker.license.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.entente.dealtracker.license.domain.Carried;

/** What a license took over as JSON text: nothing looks into it in the database. */
@Converter(autoApply = true)
class CarriedColumn implements AttributeConverter<Carried, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Carried carried) {
        try {
            return carried == null ? null : JSON.writeValueAsString(carried);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value is always JSON", e);
        }
    }

    @Override
    public Carried convertToEntityAttribute(String text) {
        try {
            return text == null ? null : JSON.readValue(text, Carried.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept value is always readable", e);
        }
    }
}

package org.entente.dealtracker.deal.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.entente.dealtracker.deal.domain.Scope;

/** What a directive is about as JSON text: nothing looks into it in the database. */
@Converter(autoApply = true)
class ScopeColumn implements AttributeConverter<Scope, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(Scope scope) {
        try {
            return JSON.writeValueAsString(scope);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A scope is always JSON", e);
        }
    }

    @Override
    public Scope convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, Scope.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept scope is always readable", e);
        }
    }
}

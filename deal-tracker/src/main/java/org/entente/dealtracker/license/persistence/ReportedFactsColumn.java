package org.entente.dealtracker.license.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.entente.dealtracker.license.domain.ReportedFacts;

/** What a report says as JSON text: nothing looks into it in the database. */
@Converter(autoApply = true)
class ReportedFactsColumn implements AttributeConverter<ReportedFacts, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(ReportedFacts facts) {
        try {
            return facts == null ? null : JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report is always JSON", e);
        }
    }

    @Override
    public ReportedFacts convertToEntityAttribute(String text) {
        try {
            return text == null ? null : JSON.readValue(text, ReportedFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept report is always readable", e);
        }
    }
}

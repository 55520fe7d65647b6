package org.entente.dealtracker.policychange.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.entente.dealtracker.policychange.domain.PolicyRows;

/** Rows of policy as JSON text, as they were proposed: nothing looks into them in the database. */
@Converter(autoApply = true)
class PolicyRowsColumn implements AttributeConverter<PolicyRows, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String convertToDatabaseColumn(PolicyRows rows) {
        try {
            return JSON.writeValueAsString(rows.nodes());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Rows are always JSON", e);
        }
    }

    @Override
    public PolicyRows convertToEntityAttribute(String text) {
        return new PolicyRows(nodes(text));
    }

    static List<JsonNode> nodes(String text) {
        try {
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept rows are always readable", e);
        }
    }
}

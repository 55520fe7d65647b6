package org.entente.dealtracker.policychange.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.entente.dealtracker.policychange.domain.PolicyRows;
import org.entente.kit.persistence.JsonText;

/** Rows of policy as they were proposed: a list of whatever fields they have. */
@Converter(autoApply = true)
class PolicyRowsColumn implements AttributeConverter<PolicyRows, String> {

    @Override
    public String convertToDatabaseColumn(PolicyRows rows) {
        return JsonText.PLAIN.write(rows.nodes());
    }

    @Override
    public PolicyRows convertToEntityAttribute(String text) {
        return new PolicyRows(nodes(text));
    }

    static List<JsonNode> nodes(String text) {
        return List.of(JsonText.PLAIN.read(text, JsonNode[].class));
    }
}

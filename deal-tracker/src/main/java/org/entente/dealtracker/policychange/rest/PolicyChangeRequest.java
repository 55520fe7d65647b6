package org.entente.dealtracker.policychange.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.entente.dealtracker.policychange.domain.PolicyChangeText;
import org.entente.dealtracker.policychange.domain.PolicyRows;

/**
 * A change of policy to be proposed.
 *
 * @param legalBasis on what it rests, such as 91 FR 43034
 * @param file the policy file, such as approved-entities
 * @param rows with the very fields of a row of that file: one whose id and version exist takes its place, any other is added
 */
record PolicyChangeRequest(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 500) String legalBasis,
        @NotBlank @Size(max = 100) String file,
        @NotEmpty @Size(max = 200) List<@NotNull Map<String, Object>> rows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    PolicyChangeText text() {
        return new PolicyChangeText(title, reason, legalBasis, file);
    }

    PolicyRows policyRows() {
        return new PolicyRows(
                rows.stream().map(row -> JSON.<JsonNode>valueToTree(row)).toList());
    }
}

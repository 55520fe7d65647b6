package org.entente.dealtracker.review.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.dealtracker.condition.domain.AskedCondition;

/**
 * A condition: a text in free words, or an object that cites the library.
 *
 * @param text {@code null} of a condition from the library
 * @param condition its id in the library; {@code null} of one in free words
 * @param parameters what is filled in for its places
 */
@Schema(
        description = "A text in free words, or an object that cites the library (GET /policies/license-conditions)",
        oneOf = {String.class, ConditionRequest.Citation.class})
record ConditionRequest(
        @NotBlank @Size(max = 1000) String text,
        @Size(max = 100) String condition,
        @Size(max = 20) Map<@Size(max = 100) String, @NotBlank @Size(max = 500) String> parameters) {

    /** The object, for the description of the API. */
    @Schema(name = "ConditionCitation")
    record Citation(@Schema(required = true) String condition, Map<String, String> parameters) {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ConditionRequest free(String text) {
        return new ConditionRequest(text, null, null);
    }

    /** Its words are those of the library, which the use case looks up. */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static ConditionRequest cited(
            @JsonProperty(value = "condition", required = true) String condition,
            @JsonProperty("parameters") Map<String, String> parameters) {
        return new ConditionRequest(condition, condition, parameters);
    }

    static List<AskedCondition> all(List<ConditionRequest> conditions) {
        return conditions == null
                ? List.of()
                : conditions.stream().map(ConditionRequest::toAsked).toList();
    }

    private AskedCondition toAsked() {
        return condition == null
                ? new AskedCondition.Free(text)
                : new AskedCondition.FromLibrary(condition, parameters == null ? Map.of() : parameters);
    }
}

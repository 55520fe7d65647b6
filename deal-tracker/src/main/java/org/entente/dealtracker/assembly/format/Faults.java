package org.entente.dealtracker.assembly.format;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says what is wrong with a document without the words of the library that found it. */
final class Faults {

    private Faults() {}

    static String inWords(JsonProcessingException fault) {
        String where = fault.getLocation() == null
                ? ""
                : " (line " + fault.getLocation().getLineNr() + ")";
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                "\"" + unknown.getPropertyName() + "\" is not known at " + path(unknown) + where + "; it has "
                        + unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "));
            case JsonParseException broken -> "This is no JSON" + where + ": " + broken.getOriginalMessage();
            case JsonMappingException wrong ->
                "The value at " + path(wrong) + " is missing or of the wrong kind" + where;
            default -> "The document cannot be read" + where;
        };
    }

    private static String path(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}

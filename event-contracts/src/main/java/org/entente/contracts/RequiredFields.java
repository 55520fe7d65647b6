package org.entente.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what a payload lacks, so that a gap is named instead of surfacing later as a null. */
final class RequiredFields {
    private RequiredFields() {}

    static Optional<String> firstMissing(EventType type, JsonNode data) {
        return missing(PayloadShape.of(type.payload()), data, "").findFirst();
    }

    private static Stream<String> missing(PayloadShape shape, JsonNode data, String path) {
        return shape.fields().stream().flatMap(field -> {
            JsonNode value = data.path(field.name());
            String place = path + field.name();
            if (value.isMissingNode() || value.isNull()) {
                return field.required() ? Stream.of(place) : Stream.empty();
            }
            return within(field.value(), value, place);
        });
    }

    private static Stream<String> within(ValueShape shape, JsonNode value, String place) {
        return switch (shape) {
            case ValueShape.Nested(var nested) -> missing(nested, value, place + ".");
            case ValueShape.ListOf(var item) ->
                IntStream.range(0, value.size())
                        .boxed()
                        .flatMap(i -> within(item, value.get(i), place + "[" + i + "]"));
            case ValueShape.Text _,
                    ValueShape.CountryCode _,
                    ValueShape.Identifier _,
                    ValueShape.Date _,
                    ValueShape.Moment _,
                    ValueShape.WholeNumber _,
                    ValueShape.Flag _,
                    ValueShape.Word _ -> Stream.empty();
        };
    }
}

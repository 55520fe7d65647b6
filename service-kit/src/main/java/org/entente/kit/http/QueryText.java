package org.entente.kit.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.kit.problem.Problem;

/** Reads query parameters, where JAX-RS would answer "not found" for a text that it cannot convert. */
public final class QueryText {
    private QueryText() {}

    /** One of these words; {@code null} where the parameter is not given. */
    public static String oneOf(String parameter, String text, List<String> words) {
        if (text == null || words.contains(text)) {
            return text;
        }
        throw Problem.invalid(parameter, "must be one of " + String.join(", ", words));
    }

    /** A constant of this enum; {@code null} where the parameter is not given. */
    public static <E extends Enum<E>> E oneOf(String parameter, String text, Class<E> type) {
        var words = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return oneOf(parameter, text, words) == null ? null : Enum.valueOf(type, text);
    }

    /** An id; {@code null} where the parameter is not given. */
    public static UUID id(String parameter, String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw Problem.invalid(parameter, "must be a UUID");
        }
    }

    /** A day; {@code null} where the parameter is not given. */
    public static LocalDate day(String parameter, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw Problem.invalid(parameter, "must be a date such as 2026-08-01");
        }
    }

    /** True or false; {@code null} where the parameter is not given. */
    public static Boolean flag(String parameter, String text) {
        return oneOf(parameter, text, List.of("true", "false")) == null ? null : Boolean.valueOf(text);
    }
}

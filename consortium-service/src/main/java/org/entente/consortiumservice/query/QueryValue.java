package org.entente.consortiumservice.query;

import java.util.Arrays;
import java.util.UUID;
import org.entente.kit.problem.Problem;

/** Reads query parameters; JAX-RS on its own answers a wrong one with 404, as if the list did not exist. */
public final class QueryValue {

    private QueryValue() {}

    /** One of the constants, or null for a missing parameter. */
    public static <E extends Enum<E>> E choice(String name, String text, Class<E> choices) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> Problem.invalid(name, "must be one of " + Arrays.toString(choices.getEnumConstants())));
    }

    /** A UUID, or null for a missing parameter. */
    public static UUID id(String name, String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw Problem.invalid(name, "must be a UUID");
        }
    }
}

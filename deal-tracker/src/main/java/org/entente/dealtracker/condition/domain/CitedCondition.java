package org.entente.dealtracker.condition.domain;

import java.util.Map;

/**
 * A condition as it was taken from the library, which a later version of the library does not change.
 *
 * @param condition its id in the library
 * @param text with the parameters filled in; it stands among the conditions in the same words
 * @param duty {@code null} where nothing is due again and again
 */
public record CitedCondition(
        String condition,
        int version,
        String title,
        String text,
        Map<String, String> parameters,
        String reference,
        ConditionDuty duty) {

    public CitedCondition {
        parameters = Map.copyOf(parameters);
    }
}

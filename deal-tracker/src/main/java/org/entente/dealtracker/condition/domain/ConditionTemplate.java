package org.entente.dealtracker.condition.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.dealtracker.policy.domain.Dated;
import org.entente.dealtracker.policy.domain.RuleVersion;

/**
 * One version of a condition in the library.
 *
 * @param text with a place such as {@code {days}} for every parameter
 * @param scopes the parts that it may be asked for; it may always be asked for the whole
 * @param dutyTitle what is due again and again; {@code null} where nothing is, as is {@code dutyDays}
 * @param dutyDays the parameter that says every how many days
 */
public record ConditionTemplate(
        RuleVersion version,
        String title,
        String text,
        ConditionCategory category,
        Set<PartScope> scopes,
        Map<String, ParameterKind> parameters,
        String dutyTitle,
        String dutyDays)
        implements Dated {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    public ConditionTemplate {
        scopes = Set.copyOf(scopes);
        parameters = Map.copyOf(parameters);
    }

    /** The parameters that a text has places for, in order. */
    public static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .toList();
    }

    /** What is wrong with these values, in words; nothing where they can be filled in. */
    List<String> wrong(Map<String, String> values) {
        List<String> wrong = new ArrayList<>();
        places(text).forEach(name -> {
            String value = values.get(name);
            if (value == null || !parameters.get(name).takes(value)) {
                wrong.add(name + " (" + parameters.get(name).words() + ")");
            }
        });
        values.keySet().stream()
                .filter(name -> !parameters.containsKey(name))
                .sorted()
                .forEach(name -> wrong.add("no " + name));
        return wrong;
    }

    CitedCondition fill(Map<String, String> values) {
        String filled = PLACE.matcher(text)
                .replaceAll((MatchResult place) -> java.util.regex.Matcher.quoteReplacement(
                        values.get(place.group(1)).strip()));
        ConditionDuty duty =
                dutyTitle == null ? null : new ConditionDuty(dutyTitle, Integer.parseInt(values.get(dutyDays)));
        return new CitedCondition(version.id(), version.version(), title, filled, values, version.reference(), duty);
    }
}

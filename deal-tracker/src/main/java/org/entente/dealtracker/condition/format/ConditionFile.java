package org.entente.dealtracker.condition.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.contracts.vocabulary.PartScope;
import org.entente.dealtracker.condition.domain.ConditionCategory;
import org.entente.dealtracker.condition.domain.ConditionLibrary;
import org.entente.dealtracker.condition.domain.ConditionTemplate;
import org.entente.dealtracker.condition.domain.ParameterKind;
import org.entente.dealtracker.policy.format.PolicyEntry;
import org.entente.dealtracker.policy.format.PolicyFile;

/** Reads the library of conditions; a text whose places and parameters are not the same is refused. */
public final class ConditionFile {

    private ConditionFile() {}

    public static ConditionLibrary read(PolicyFile file) {
        return new ConditionLibrary(file.read(ConditionFile::template));
    }

    private static ConditionTemplate template(PolicyEntry row) {
        var version = row.version("title", "text", "category", "scopes", "parameters", "duty");
        Map<String, ParameterKind> parameters = parameters(row);
        Set<String> places = new HashSet<>(ConditionTemplate.places(row.text("text")));
        if (!places.equals(parameters.keySet())) {
            throw row.at("text")
                    .refuse("has places for " + sorted(places) + ", and the parameters are "
                            + sorted(parameters.keySet()));
        }
        PolicyEntry duty = row.has("duty") ? row.at("duty").only(List.of("title", "everyDays")) : null;
        if (duty != null && parameters.get(duty.text("everyDays")) != ParameterKind.NUMBER) {
            throw duty.at("everyDays").refuse("must name a parameter that is a NUMBER");
        }
        return new ConditionTemplate(
                version,
                row.text("title"),
                row.text("text"),
                row.word("category", ConditionCategory.class),
                row.has("scopes") ? Set.copyOf(row.words("scopes", PartScope.class)) : Set.of(),
                parameters,
                duty == null ? null : duty.text("title"),
                duty == null ? null : duty.text("everyDays"));
    }

    private static Map<String, ParameterKind> parameters(PolicyEntry row) {
        Map<String, ParameterKind> parameters = new HashMap<>();
        if (row.has("parameters")) {
            for (PolicyEntry parameter : row.list("parameters")) {
                parameter.only(List.of("name", "kind"));
                if (parameters.put(parameter.text("name"), parameter.word("kind", ParameterKind.class)) != null) {
                    throw parameter.at("name").refuse(parameter.text("name") + " is named twice");
                }
            }
        }
        return parameters;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}

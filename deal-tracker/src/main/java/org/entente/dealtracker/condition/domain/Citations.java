package org.entente.dealtracker.condition.domain;

import java.util.List;

/** What some conditions were taken from, in their order; those in free words cite nothing. */
public record Citations(List<CitedCondition> all) {

    public static final Citations NONE = new Citations(List.of());

    public Citations {
        all = List.copyOf(all);
    }

    /** Those whose words still stand among these conditions. */
    public Citations among(List<String> conditions) {
        return new Citations(
                all.stream().filter(cited -> conditions.contains(cited.text())).toList());
    }
}

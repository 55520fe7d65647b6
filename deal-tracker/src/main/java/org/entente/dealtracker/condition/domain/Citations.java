package org.entente.dealtracker.condition.domain;

import java.util.List;

/** What some conditions were taken from, in their order; those in free words cite nothing. */
public record Citations(List<CitedCondition> all) {

    public static final Citations NONE = new Citations(List.of());

    public Citations {
        all = List.copyOf(all);
    }
}

package org.entente.dealtracker.condition.domain;

import java.util.List;

/**
 * Conditions in words, and what those of them cite that come from the library.
 *
 * @param texts all of them, in order
 */
public record StatedConditions(List<String> texts, Citations citations) {

    public static final StatedConditions NONE = new StatedConditions(List.of(), Citations.NONE);

    public StatedConditions {
        texts = List.copyOf(texts);
    }

    /** In free words, all of them. */
    public static StatedConditions free(List<String> texts) {
        return new StatedConditions(texts, Citations.NONE);
    }
}

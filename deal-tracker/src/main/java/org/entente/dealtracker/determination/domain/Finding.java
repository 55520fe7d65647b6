package org.entente.dealtracker.determination.domain;

import java.util.SequencedMap;
import org.entente.dealtracker.determination.domain.condition.Truth;

/**
 * What one row said about the transaction.
 *
 * @param row the row; only one in force counts
 * @param applies over all items: whether it applies to any
 * @param result a word: what follows, {@code NOT_APPLICABLE} or {@code UNKNOWN}
 * @param inputs the facts that it turned on, by their path
 * @param explanation for people
 */
public record Finding(
        RuleRow row, Truth applies, String result, SequencedMap<String, Object> inputs, String explanation) {

    public static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    public static final String UNKNOWN = "UNKNOWN";
    /** Of an exception that fits, but not against everything that requires a license. */
    public static final String NOT_AVAILABLE = "NOT_AVAILABLE";

    public static final String AVAILABLE = "AVAILABLE";
    public static final String NOT_DECIDED_HERE = "NOT_DECIDED_HERE";
}

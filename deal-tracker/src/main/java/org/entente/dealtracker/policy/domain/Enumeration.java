package org.entente.dealtracker.policy.domain;

import java.util.List;

/** Words one after the other, as a sentence has them. */
public final class Enumeration {

    private Enumeration() {}

    /** {@code a, b or c}. */
    public static String or(List<String> words) {
        return joined(words, " or ");
    }

    /** {@code a, b and c}. */
    public static String and(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}

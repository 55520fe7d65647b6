package org.entente.dealtracker.condition.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What may be filled in for a parameter of a condition. */
public enum ParameterKind {
    TEXT("a text"),
    NUMBER("a whole number from 1 to 100000"),
    DATE("a date such as 2027-01-31");

    private static final int MOST = 100_000;

    private final String words;

    ParameterKind(String words) {
        this.words = words;
    }

    /** As people read it in a sentence. */
    public String words() {
        return words;
    }

    boolean takes(String value) {
        return switch (this) {
            case TEXT -> !value.isBlank();
            case NUMBER -> value.matches("[1-9][0-9]{0,5}") && Integer.parseInt(value) <= MOST;
            case DATE -> isDate(value);
        };
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}

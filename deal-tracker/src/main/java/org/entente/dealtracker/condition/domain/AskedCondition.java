package org.entente.dealtracker.condition.domain;

import java.util.Map;

/** A condition as somebody asks for it. */
public sealed interface AskedCondition {

    /** In free words. */
    record Free(String text) implements AskedCondition {}

    /** From the library, with what is to be filled in. */
    record FromLibrary(String condition, Map<String, String> parameters) implements AskedCondition {
        public FromLibrary {
            parameters = Map.copyOf(parameters);
        }
    }
}

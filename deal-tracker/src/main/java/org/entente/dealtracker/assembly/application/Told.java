package org.entente.dealtracker.assembly.application;

import java.util.List;

/**
 * Requirements as who asks may know them.
 *
 * @param words for what they demand
 * @param named whether organizations that the need names may be told
 */
record Told(RequirementWords words, boolean named) {

    /** The names of requirements: those of organizations are names of organizations. */
    List<String> names(List<String> requirements) {
        return named
                ? requirements
                : requirements.stream().map(OrganizationNames::withheld).toList();
    }
}

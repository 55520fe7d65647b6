package org.entente.dealtracker.determination.domain;

import java.util.List;

/** What a determination comes to; two that are equal ask the same of a deal. */
public record DeterminedNeed(Requirement requirement, ReviewPolicy reviewPolicy, List<Grant> exceptions) {

    public DeterminedNeed {
        exceptions = List.copyOf(exceptions);
    }

    public static DeterminedNeed of(Determination determination) {
        return new DeterminedNeed(
                determination.requirement(), determination.reviewPolicy(), determination.exceptions());
    }

    /** {@code LICENSE_REQUIRED (PRESUMPTION_OF_DENIAL)}. */
    public String words() {
        String codes = String.join(", ", exceptions.stream().map(Grant::code).toList());
        String more = reviewPolicy != null ? reviewPolicy.name() : codes;
        return requirement + (more.isEmpty() ? "" : " (" + more + ")");
    }
}

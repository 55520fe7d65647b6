package org.entente.contracts.vocabulary;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What the stack is bought to do. */
public enum Workload {
    TRAINING,
    INFERENCE,
    BOTH;

    /** The single workloads that this one stands for. */
    public Set<Workload> parts() {
        return this == BOTH ? EnumSet.of(TRAINING, INFERENCE) : EnumSet.of(this);
    }

    /** Whether these, of an offering or of an attestation, cover this one; none named means every one. */
    public boolean isCoveredBy(Collection<Workload> named) {
        return named.isEmpty() || parts().stream().allMatch(part -> named.contains(part) || named.contains(BOTH));
    }
}

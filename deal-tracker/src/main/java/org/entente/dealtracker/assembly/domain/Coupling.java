package org.entente.dealtracker.assembly.domain;

import java.util.Objects;

/**
 * A wish that the offerings of two slots are attested to work together; it holds while one of the slots is empty.
 *
 * @param penalty what an unattested pair costs, of a {@link Mode#PREFERRED} coupling only
 */
public record Coupling(Pair slots, Mode mode, long penalty) {

    /** Whether an unattested pair is forbidden or merely costs. */
    public enum Mode {
        REQUIRED,
        PREFERRED
    }

    public Coupling {
        Objects.requireNonNull(slots, "slots");
        Objects.requireNonNull(mode, "mode");
    }

    public static Coupling required(String one, String other) {
        return new Coupling(Pair.of(one, other), Mode.REQUIRED, 0);
    }

    public static Coupling preferred(String one, String other, long penalty) {
        return new Coupling(Pair.of(one, other), Mode.PREFERRED, penalty);
    }
}

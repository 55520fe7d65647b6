package org.entente.dealtracker.assembly.domain;

import java.util.Comparator;
import java.util.List;

/**
 * One problem of the format {@code entente-assembly-1}: fill every required slot exactly once so that every rule holds.
 *
 * <p>All numbers are integers, money in whole US dollars. The order of lists means nothing: an instance sorts them, so that equal
 * problems are equal values and the same input always gives the same answer.
 *
 * @param memberWeight what each organization that takes part adds to the objective: negative where few are wanted, positive where many
 * @param top how many consortia are wanted, each with a different set of organizations, best first
 */
public record Instance(
        List<Slot> slots,
        List<Candidate> offerings,
        List<Coupling> couplings,
        Attestations attestations,
        Limits limits,
        long memberWeight,
        int top) {

    /** The name and version of the format. */
    public static final String FORMAT = "entente-assembly-1";

    public Instance {
        slots = slots.stream().sorted(Comparator.comparing(Slot::id)).toList();
        offerings =
                offerings.stream().sorted(Comparator.comparing(Candidate::id)).toList();
        couplings = couplings.stream()
                .sorted(Comparator.comparing(Coupling::slots)
                        .thenComparing(Coupling::mode)
                        .thenComparing(Coupling::penalty))
                .toList();
        InstanceCheck.check(slots, offerings, couplings, attestations, limits, memberWeight, top);
    }

    /** An instance to whose objective the number of organizations does not matter. */
    public Instance(
            List<Slot> slots,
            List<Candidate> offerings,
            List<Coupling> couplings,
            Attestations attestations,
            Limits limits,
            int top) {
        this(slots, offerings, couplings, attestations, limits, 0, top);
    }

    /** The same problem within other limits. */
    public Instance within(Limits others) {
        return new Instance(slots, offerings, couplings, attestations, others, memberWeight, top);
    }

    /** The same problem, of which so many answers are wanted. */
    public Instance wanting(int consortia) {
        return new Instance(slots, offerings, couplings, attestations, limits, memberWeight, consortia);
    }

    /** The same problem among other offerings. */
    public Instance among(List<Candidate> others, Attestations attested) {
        return new Instance(slots, others, couplings, attested, limits, memberWeight, top);
    }
}

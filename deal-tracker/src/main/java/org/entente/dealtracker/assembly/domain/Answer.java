package org.entente.dealtracker.assembly.domain;

import java.util.List;

/**
 * What an assembler found.
 *
 * @param objective of the best consortium, {@code null} without one
 * @param provenOptimal whether nothing better can exist; false when the search gave up
 * @param bound no consortium can have a larger objective; {@code null} when nothing is feasible
 * @param consortia at most {@code top}, best first, each with a different set of organizations
 * @param infeasible why there is none; {@code null} when there is one, or when the search gave up before it knew
 * @param steps that the search took; with an {@link Effort} of so many the same instance has the same answer on every machine
 */
public record Answer(
        Long objective,
        boolean provenOptimal,
        Long bound,
        List<Consortium> consortia,
        Infeasible infeasible,
        long steps) {

    public Answer {
        consortia = List.copyOf(consortia);
    }

    /** Nothing better can exist. */
    public static Answer proven(List<Consortium> best, long steps) {
        long objective = best.getFirst().objective();
        return new Answer(objective, true, objective, best, null, steps);
    }

    /** The best that is known, and how much better something unknown could be. */
    public static Answer unproven(List<Consortium> best, long bound, long steps) {
        Long objective = best.isEmpty() ? null : (Long) best.getFirst().objective();
        long most = objective == null ? bound : Math.max(bound, objective);
        return new Answer(objective, false, most, best, null, steps);
    }

    /** Nothing is feasible. */
    public static Answer infeasible(Infeasible why, long steps) {
        return new Answer(null, true, null, List.of(), why, steps);
    }
}

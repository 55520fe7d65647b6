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
 */
public record Answer(
        Long objective, boolean provenOptimal, Long bound, List<Consortium> consortia, Infeasible infeasible) {

    public Answer {
        consortia = List.copyOf(consortia);
    }

    /** Nothing better can exist. */
    public static Answer proven(List<Consortium> best) {
        long objective = best.getFirst().objective();
        return new Answer(objective, true, objective, best, null);
    }

    /** The best that is known, and how much better something unknown could be. */
    public static Answer unproven(List<Consortium> best, long bound) {
        Long objective = best.isEmpty() ? null : (Long) best.getFirst().objective();
        return new Answer(objective, false, objective == null ? bound : Math.max(bound, objective), best, null);
    }

    /** Nothing is feasible. */
    public static Answer infeasible(Infeasible why) {
        return new Answer(null, true, null, List.of(), why);
    }
}

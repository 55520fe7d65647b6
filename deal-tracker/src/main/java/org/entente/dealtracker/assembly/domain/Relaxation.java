package org.entente.dealtracker.assembly.domain;

import java.util.List;

/**
 * What would make an infeasible instance feasible.
 *
 * @param changes which requirements would have to give way; none of them can be spared
 * @param consortium the best one that would be possible then
 */
public record Relaxation(List<Change> changes, Consortium consortium) {

    public Relaxation {
        changes = List.copyOf(changes);
    }

    /**
     * One requirement that gives way.
     *
     * @param requirement by name, as in {@link Infeasible#conflict()}
     * @param to the nearest number that is enough, of a limit; {@code null} where the requirement is dropped
     */
    public record Change(String requirement, Long to) {}
}

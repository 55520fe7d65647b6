package org.entente.dealtracker.assembly.application;

import java.util.List;

/**
 * Why no consortium exists.
 *
 * @param conflict the requirements that cannot hold together, by name
 * @param words the same in plain words
 * @param smallest whether it is proven that none of them can be spared
 * @param relaxations what would help, the fewest changes first
 */
public record WhyNone(List<String> conflict, String words, boolean smallest, List<Relaxation> relaxations) {
    public WhyNone {
        conflict = List.copyOf(conflict);
        relaxations = List.copyOf(relaxations);
    }

    /**
     * What the deal could give up, and what it would get for it.
     *
     * @param changes in plain words, all of them needed
     * @param consortium the best one that would be possible then
     */
    public record Relaxation(List<String> changes, RankedConsortium consortium) {
        public Relaxation {
            changes = List.copyOf(changes);
        }
    }
}

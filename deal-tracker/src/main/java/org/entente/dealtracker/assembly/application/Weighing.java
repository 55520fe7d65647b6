package org.entente.dealtracker.assembly.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A consortium that was chosen earlier beside what could be assembled now.
 *
 * @param lost its offerings that may not be assembled now
 * @param chosen it with the points of today; {@code null} where it may not be assembled as it is
 * @param conflict why its offerings, none of which is lost, do not go together; {@code null} where they do, or one is lost
 * @param best what would be chosen now; {@code null} where there is nothing, or nothing was found in time
 * @param proven whether nothing better, or nothing at all, can exist
 * @param unknown why it could not be found out, as a sentence; {@code null} where it could
 */
public record Weighing(
        List<UUID> lost,
        RankedConsortium chosen,
        String conflict,
        RankedConsortium best,
        boolean proven,
        String unknown) {

    public Weighing {
        lost = List.copyOf(lost);
    }

    /** Whether anything is better. */
    public boolean beaten() {
        return gain().isPresent();
    }

    /** By how many points something is better, on the first level where the two differ; empty where nothing is. */
    public Optional<ScoreLevel> gain() {
        if (chosen == null || best == null) {
            return Optional.empty();
        }
        for (int i = 0; i < best.levels().size(); i++) {
            long more = best.levels().get(i).points() - chosen.levels().get(i).points();
            if (more != 0) {
                return Optional.of(
                                new ScoreLevel(i + 1, more, best.levels().get(i).pieces()))
                        .filter(level -> more > 0);
            }
        }
        return Optional.empty();
    }
}

package org.entente.dealtracker.assembly.application;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much worse a consortium is than the best one, on the first level where they differ.
 *
 * @param level on which they differ; 1 where they do not
 * @param of what is counted on that level, where there are several levels; empty otherwise
 */
record Cost(long points, int level, List<String> of) {

    Cost {
        of = List.copyOf(of);
    }

    /** Compared with the first of these consortia; empty where there is none. */
    static Optional<Cost> of(List<RankedConsortium> consortia, List<Long> pointsByLevel) {
        return consortia.stream().findFirst().map(best -> {
            List<ScoreLevel> levels = best.levels();
            for (int i = 0; i < levels.size(); i++) {
                long less = levels.get(i).points() - pointsByLevel.get(i);
                if (less != 0) {
                    return new Cost(less, i + 1, levels.size() == 1 ? List.of() : what(levels.get(i)));
                }
            }
            return new Cost(0, 1, List.of());
        });
    }

    private static List<String> what(ScoreLevel level) {
        return level.pieces().stream().map(ScorePiece::what).toList();
    }

    /** {@code 40 points}, {@code 40 points on level 2 (price, lead time)}. */
    String words() {
        String counted = points + (points == 1 ? " point" : " points");
        return of.isEmpty()
                ? counted
                : counted + " on level " + level + of.stream().collect(Collectors.joining(", ", " (", ")"));
    }

    /**
     * What it costs to have an offering in.
     *
     * @param rank of the best consortium of the run that has it; {@code null} for none
     * @param cost empty where the run has no consortium
     * @param proven whether nothing better with it can exist
     */
    static String ofHaving(Integer rank, Optional<Cost> cost, boolean proven) {
        if (rank != null && rank == 1) {
            return "It is in the best consortium.";
        }
        if (cost.isEmpty()) {
            return "There was no consortium, and there is one with it.";
        }
        String best = proven ? "the best consortium with it" : "the best known consortium with it";
        String behind = cost.get().points() == 0
                ? "As good as the best one is " + best + "; of equals the run lists one for each set of organizations"
                : "It costs " + cost.get().words() + ": so much less has " + best + " than the best one";
        return behind + (rank == null ? "." : ", which is number " + rank + ".");
    }
}

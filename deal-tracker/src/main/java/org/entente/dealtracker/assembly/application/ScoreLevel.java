package org.entente.dealtracker.assembly.application;

import java.util.List;

/**
 * The points of a consortium on one level; a level decides before every later one.
 *
 * @param level 1 decides first
 * @param points the sum of its pieces
 */
public record ScoreLevel(int level, long points, List<ScorePiece> pieces) {
    public ScoreLevel {
        pieces = List.copyOf(pieces);
    }
}

package org.entente.dealtracker.assembly.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.dealtracker.need.domain.Levels;
import org.entente.dealtracker.need.domain.Piece;

/** Points by what they are for, of an offering or of a consortium. */
final class Score {

    private final Map<Piece, Long> points = new EnumMap<>(Piece.class);

    Score add(Piece piece, long value) {
        points.merge(piece, value, Long::sum);
        return this;
    }

    Score add(Score other) {
        other.points.forEach(this::add);
        return this;
    }

    /** The one number that the assembler makes as large as it can. */
    long joined(Levels levels) {
        return levels.joined(piece -> points.getOrDefault(piece, 0L));
    }

    /** As people see it, never multiplied: level by level, on each its pieces. */
    List<ScoreLevel> levels(Levels levels) {
        List<ScoreLevel> all = new ArrayList<>();
        for (Collection<Piece> of : levels.pieces()) {
            List<ScorePiece> pieces = of.stream()
                    .filter(points::containsKey)
                    .map(piece -> new ScorePiece(piece.words(), points.get(piece)))
                    .toList();
            long sum = pieces.stream().mapToLong(ScorePiece::value).sum();
            all.add(new ScoreLevel(all.size() + 1, sum, pieces));
        }
        return List.copyOf(all);
    }
}

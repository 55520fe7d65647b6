package org.entente.dealtracker.assembly.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Points by what they are for; their sum is the weight of an offering or the objective of a consortium. */
final class Score {

    enum Piece {
        FILLED_SLOTS("filled slots"),
        PRICE("price"),
        LEAD_TIME("lead time"),
        PARTNERSHIPS("accepted partnerships"),
        FEWER_MEMBERS("fewer members possible"),
        UNATTESTED_PAIRS("pairs not attested together");

        private final String words;

        Piece(String words) {
            this.words = words;
        }
    }

    private final Map<Piece, Long> points = new EnumMap<>(Piece.class);

    Score add(Piece piece, long value) {
        points.merge(piece, value, Long::sum);
        return this;
    }

    Score add(Score other) {
        other.points.forEach(this::add);
        return this;
    }

    long total() {
        return points.values().stream().mapToLong(Long::longValue).sum();
    }

    List<ScorePiece> pieces() {
        return points.entrySet().stream()
                .map(piece -> new ScorePiece(piece.getKey().words, piece.getValue()))
                .toList();
    }
}

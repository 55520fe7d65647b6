package org.entente.dealtracker.need.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LevelsTest {

    private static final int SLOTS = 6;
    private static final long PENALTIES = 700;
    private static final Weights SMALL = new Weights(3L, 40L, 15L, 2L, 5L, 7L, -4L, 50L);

    @Test
    void givenNoLevelsWhenJoinedThenItIsThePlainSum() {
        Levels levels = Levels.of(Objective.PLATFORM_POLICY, SLOTS, PENALTIES);

        assertThat(levels.pieces()).containsExactly(EnumSet.allOf(Piece.class));
        assertThat(levels.joined(piece -> 7)).isEqualTo(7L * Piece.values().length);
    }

    @Test
    void givenAPieceThatNoLevelNamesWhenAskedThenItDecidesLast() {
        Levels levels = Levels.of(
                new Objective(SMALL, List.of(List.of(Piece.PRICE), List.of(Piece.LEAD_TIME))), SLOTS, PENALTIES);

        assertThat(levels.pieces())
                .containsExactly(
                        EnumSet.of(Piece.PRICE),
                        EnumSet.of(Piece.LEAD_TIME),
                        EnumSet.complementOf(EnumSet.of(Piece.PRICE, Piece.LEAD_TIME)));
        assertThat(levels.factor(Piece.MEMBERS)).isEqualTo(1);
    }

    /** The order by the one number is the order level by level, and the number tells the points of each level. */
    @Property
    void givenTwoScoresWhenJoinedThenTheyAreOrderedLevelByLevelAndCanBeTakenApart(@ForAll long seed) {
        Random random = new Random(seed);
        Objective objective = new Objective(SMALL, randomLevels(random));
        Levels levels = Levels.of(objective, SLOTS, PENALTIES);
        Map<Piece, Long> one = randomPoints(random, objective);
        Map<Piece, Long> other = randomPoints(random, objective);

        long joined = levels.joined(one::get);
        long otherJoined = levels.joined(other::get);

        List<Long> byLevel = byLevel(levels, one);
        assertThat(levels.split(joined)).isEqualTo(byLevel);
        assertThat(Integer.signum(Long.compare(joined, otherJoined)))
                .isEqualTo(Integer.signum(levelByLevel().compare(byLevel, byLevel(levels, other))));
    }

    @Test
    void givenNumbersThatCannotBeCountedExactlyWhenLevelsAreMadeThenTheyAreRefused() {
        List<List<Piece>> all =
                EnumSet.allOf(Piece.class).stream().map(List::of).toList();
        Weights large = new Weights(9_000L, 9_000L, 9_000L, 9_000L, 9_000L, 9_000L, 9_000L, 9_000L);
        Weights beyondLong = new Weights(null, Long.MAX_VALUE, null, null, null, null, null, null);

        assertThatThrownBy(() -> Levels.of(new Objective(large, all), 12, PENALTIES))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Levels.of(new Objective(beyondLong, List.of()), 12, PENALTIES))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Levels.of(new Objective(large, List.of()), 12, Long.MIN_VALUE))
                .isInstanceOf(ArithmeticException.class);
    }

    private static List<List<Piece>> randomLevels(Random random) {
        List<Piece> first = new java.util.ArrayList<>();
        List<Piece> second = new java.util.ArrayList<>();
        for (Piece piece : Piece.values()) {
            switch (random.nextInt(3)) {
                case 0 -> first.add(piece);
                case 1 -> second.add(piece);
                default -> {}
            }
        }
        return List.of(first, second);
    }

    private static Map<Piece, Long> randomPoints(Random random, Objective objective) {
        Map<Piece, Long> points = new EnumMap<>(Piece.class);
        for (Piece piece : Piece.values()) {
            long weight = objective.weight(piece);
            points.put(
                    piece,
                    switch (piece) {
                        case UNATTESTED_PAIR -> -random.nextLong(PENALTIES + 1);
                        case MEMBERS -> weight * random.nextInt(SLOTS + 1);
                        default -> random.nextLong(weight * SLOTS + 1);
                    });
        }
        return points;
    }

    private static List<Long> byLevel(Levels levels, Map<Piece, Long> points) {
        return levels.pieces().stream()
                .map(pieces -> pieces.stream().mapToLong(points::get).sum())
                .toList();
    }

    private static Comparator<List<Long>> levelByLevel() {
        return (one, other) -> {
            for (int i = 0; i < one.size(); i++) {
                int order = Long.compare(one.get(i), other.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }
}

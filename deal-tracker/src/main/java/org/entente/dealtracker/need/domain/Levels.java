package org.entente.dealtracker.need.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Makes one whole number of points on several levels so that a level decides before every later one, exactly, and takes it apart again.
 *
 * <p>Each level's points are multiplied by one more than everything that the later levels together could differ by.
 */
public final class Levels {

    /** What an assembler takes as the weight of an offering or the cost of a pair. */
    private static final long LARGEST = 1_000_000_000_000_000L;

    private static final Piece[] PIECES = Piece.values();

    private final List<Set<Piece>> pieces;
    private final long[] factors;
    private final long[] least;
    private final long[] byPiece;

    private Levels(List<Set<Piece>> pieces, long[] factors, long[] least) {
        this.pieces = pieces;
        this.factors = factors;
        this.least = least;
        byPiece = Arrays.stream(PIECES).mapToLong(this::factorOf).toArray();
    }

    /**
     * The levels of an objective.
     *
     * @param slots how many offerings a consortium may have
     * @param penalties what all unattested pairs together would cost
     * @throws ArithmeticException where the numbers are too large to be counted exactly
     */
    public static Levels of(Objective objective, int slots, long penalties) {
        List<Set<Piece>> pieces = complete(objective.levels());
        long[] factors = new long[pieces.size()];
        long[] least = new long[pieces.size()];
        long factor = 1;
        for (int level = pieces.size() - 1; level >= 0; level--) {
            factors[level] = factor;
            long most = 0;
            for (Piece piece : pieces.get(level)) {
                long extreme = piece == Piece.UNATTESTED_PAIR
                        ? Math.negateExact(penalties)
                        : Math.multiplyExact(objective.weight(piece), slots);
                least[level] = Math.addExact(least[level], Math.min(0, extreme));
                most = Math.addExact(most, Math.max(0, extreme));
            }
            long span = Math.addExact(Math.subtractExact(most, least[level]), 1);
            factor = Math.multiplyExact(factor, span);
        }
        if (factor > LARGEST) {
            throw new ArithmeticException("Too many points on too many levels");
        }
        return new Levels(pieces, factors, least);
    }

    private static List<Set<Piece>> complete(List<List<Piece>> named) {
        List<Set<Piece>> all = new ArrayList<>();
        Set<Piece> rest = EnumSet.allOf(Piece.class);
        for (List<Piece> level : named) {
            Set<Piece> pieces = EnumSet.noneOf(Piece.class);
            pieces.addAll(level);
            pieces.retainAll(rest);
            rest.removeAll(pieces);
            all.add(pieces);
        }
        if (!rest.isEmpty()) {
            all.add(rest);
        }
        return List.copyOf(all);
    }

    /** The pieces of each level, all pieces in all. */
    public List<Set<Piece>> pieces() {
        return pieces;
    }

    /** By what the points of a piece are multiplied. */
    public long factor(Piece piece) {
        return byPiece[piece.ordinal()];
    }

    private long factorOf(Piece piece) {
        for (int level = 0; level < factors.length; level++) {
            if (pieces.get(level).contains(piece)) {
                return factors[level];
            }
        }
        throw new IllegalStateException("Every piece has a level");
    }

    /** The one number that stands for these points. */
    public long joined(ToLongFunction<Piece> points) {
        long sum = 0; // for each of thousands of offerings
        for (Piece piece : PIECES) {
            sum += factor(piece) * points.applyAsLong(piece);
        }
        return sum;
    }

    /** The points of each level that one number stands for. */
    public List<Long> split(long objective) {
        long rest = objective;
        for (int level = 0; level < factors.length; level++) {
            rest -= factors[level] * least[level];
        }
        List<Long> points = new ArrayList<>();
        for (int level = 0; level < factors.length; level++) {
            points.add(rest / factors[level] + least[level]);
            rest %= factors[level];
        }
        return List.copyOf(points);
    }
}

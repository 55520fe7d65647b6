package org.entente.dealtracker.assembly.domain.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps the best choice of each set of organizations, and of these the k best, best first. */
final class Incumbents {

    /** After so many choices of organization sets that are known already it is better to ask for each set by itself. */
    private static final int CROWD = 20_000;

    /** Chosen candidates and their organizations, each sorted. */
    record Choice(long objective, int[] candidates, int[] organizations) {

        boolean before(Choice other) {
            return objective != other.objective
                    ? objective > other.objective
                    : Arrays.compare(candidates, other.candidates) < 0;
        }
    }

    private final int top;
    private final long floor;
    private final boolean anyWillDo;
    private final List<Choice> best = new ArrayList<>();
    private Runnable whenBetter = () -> {};
    private int repeats;

    private Incumbents(int top, long floor, boolean anyWillDo) {
        this.top = top;
        this.floor = floor;
        this.anyWillDo = anyWillDo;
    }

    /** The {@code top} best. */
    static Incumbents best(int top) {
        return new Incumbents(top, Long.MIN_VALUE, false);
    }

    /** The best one, if its objective is at least the floor. */
    static Incumbents bestFrom(long floor) {
        return new Incumbents(1, floor, false);
    }

    /** Whichever is found first. */
    static Incumbents any() {
        return new Incumbents(1, Long.MIN_VALUE, true);
    }

    /** Has this run each time a choice is better than all before. */
    void whenBetter(Runnable run) {
        whenBetter = run;
    }

    List<Choice> ranked() {
        return List.copyOf(best);
    }

    boolean full() {
        return best.size() == top;
    }

    /** Whether there is no use in searching on like this. */
    boolean done() {
        return crowded() || (anyWillDo && full());
    }

    /** Whether most of what is found is of organizations that are known already. */
    boolean crowded() {
        return repeats > CROWD;
    }

    /** Anything below this is not among the best; equals may be, by their candidates. */
    long threshold() {
        return full() ? Math.max(floor, best.getLast().objective()) : floor;
    }

    int[] lastCandidates() {
        return best.getLast().candidates();
    }

    /** Takes a choice, unless as good or better ones are known. */
    void offer(Choice choice) {
        int same = 0;
        while (same < best.size() && !Arrays.equals(best.get(same).organizations(), choice.organizations())) {
            same++;
        }
        if (same < best.size()) {
            repeats++;
        }
        if (same < best.size() || full()) {
            int rival = Math.min(same, best.size() - 1);
            if (!choice.before(best.get(rival))) {
                return;
            }
            best.remove(rival);
        }
        int place = best.size();
        while (place > 0 && choice.before(best.get(place - 1))) {
            place--;
        }
        best.add(place, choice);
        if (place == 0) {
            whenBetter.run();
        }
    }
}

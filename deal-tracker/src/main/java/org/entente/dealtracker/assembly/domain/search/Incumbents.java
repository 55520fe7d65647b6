package org.entente.dealtracker.assembly.domain.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps the best choice of each set of organizations, and of these the k best, best first. */
final class Incumbents {

    /** Chosen candidates and their organizations, each sorted. */
    record Choice(long objective, int[] candidates, int[] organizations) {

        boolean before(Choice other) {
            return objective != other.objective
                    ? objective > other.objective
                    : Arrays.compare(candidates, other.candidates) < 0;
        }
    }

    private final int top;
    private final List<Choice> best = new ArrayList<>();

    Incumbents(int top) {
        this.top = top;
    }

    List<Choice> ranked() {
        return List.copyOf(best);
    }

    boolean full() {
        return best.size() == top;
    }

    /** Anything below this is not among the best; equals may be, by their candidates. */
    long threshold() {
        return full() ? best.getLast().objective() : Long.MIN_VALUE;
    }

    int[] lastCandidates() {
        return best.getLast().candidates();
    }

    /** Takes a choice, unless as good or better ones are known. Says whether it was taken. */
    boolean offer(Choice choice) {
        int same = 0;
        while (same < best.size() && !Arrays.equals(best.get(same).organizations(), choice.organizations())) {
            same++;
        }
        if (same < best.size()) {
            if (!choice.before(best.get(same))) {
                return false;
            }
            best.remove(same);
        } else if (full()) {
            if (!choice.before(best.getLast())) {
                return false;
            }
            best.removeLast();
        }
        int place = best.size();
        while (place > 0 && choice.before(best.get(place - 1))) {
            place--;
        }
        best.add(place, choice);
        return true;
    }
}

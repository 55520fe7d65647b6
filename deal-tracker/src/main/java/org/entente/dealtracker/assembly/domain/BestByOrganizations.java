package org.entente.dealtracker.assembly.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the best consortium of each set of organizations, and of these the k best. */
final class BestByOrganizations {

    private final int top;
    private final Map<List<String>, Consortium> best = new HashMap<>();
    private List<Consortium> ranked = List.of();

    BestByOrganizations(int top) {
        this.top = top;
    }

    void offer(Consortium consortium) {
        Consortium known = best.get(consortium.organizations());
        if (known != null && Consortium.BEST_FIRST.compare(known, consortium) <= 0) {
            return;
        }
        best.put(consortium.organizations(), consortium);
        List<Consortium> sorted = new ArrayList<>(best.values());
        sorted.sort(Consortium.BEST_FIRST);
        while (sorted.size() > top) {
            best.remove(sorted.removeLast().organizations());
        }
        ranked = List.copyOf(sorted);
    }

    /** Whether a consortium of at most this objective can still be among the best; equals can, by their ids. */
    boolean couldTake(long objective) {
        return ranked.size() < top || objective >= ranked.getLast().objective();
    }

    List<Consortium> ranked() {
        return ranked;
    }
}

package org.entente.stack;

import java.util.List;
import java.util.Set;
import org.entente.parts.Part;

/**
 * One part in the order of starting.
 *
 * @param part what to start
 * @param title the word for it on the screen
 * @param after names of the parts that must be ready before
 * @param note what a person should know about this start; empty when there is nothing to know
 */
record Plan(Part part, String title, Set<String> after, String note) {

    Plan {
        after = Set.copyOf(after);
    }

    String name() {
        return part.name();
    }

    /** The titles of the parts that this one waits for. */
    List<String> waitsFor(List<Plan> all) {
        return all.stream()
                .filter(plan -> after.contains(plan.name()))
                .map(Plan::title)
                .toList();
    }
}

package org.entente.dealtracker.assembly.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Shrinks what an infeasible instance demands to requirements of which none can be spared. */
final class Conflict {

    private final Instance instance;
    private final Predicate<Instance> provenInfeasible;

    Conflict(Instance instance, Predicate<Instance> provenInfeasible) {
        this.instance = instance;
        this.provenInfeasible = provenInfeasible;
    }

    List<String> smallest() {
        List<String> unfillable = unfillable();
        if (!unfillable.isEmpty()) {
            return unfillable.subList(0, 1);
        }
        Instance rest = instance;
        List<String> conflict = new ArrayList<>();
        for (Requirement requirement : Requirement.of(instance)) {
            Instance without = requirement.dropped().apply(rest);
            if (provenInfeasible.test(without)) {
                rest = without;
            } else {
                conflict.add(requirement.name());
            }
        }
        return List.copyOf(conflict);
    }

    /** A slot that no offering names is a conflict by itself, and the one that people understand best. */
    private List<String> unfillable() {
        return instance.slots().stream()
                .filter(slot -> !slot.optional())
                .filter(slot -> instance.offerings().stream()
                        .noneMatch(offering -> offering.slots().contains(slot.id())))
                .map(slot -> "slot:" + slot.id())
                .toList();
    }
}

package org.entente.dealtracker.assembly.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One named thing that an instance demands, and the instance without it.
 *
 * @param name as the format writes it, such as {@code limit:price}
 */
record Requirement(String name, UnaryOperator<Instance> dropped) {

    /** Everything that the instance demands: limits first, slots last, so that an explanation is about slots where it can be. */
    static List<Requirement> of(Instance instance) {
        List<Requirement> all = new ArrayList<>(LimitRequirements.of(instance.limits()));
        instance.couplings().stream()
                .filter(coupling -> coupling.mode() == Coupling.Mode.REQUIRED)
                .map(Coupling::slots)
                .distinct()
                .forEach(slots -> all.add(new Requirement("coupling:" + slots, i -> withoutCoupling(i, slots))));
        instance.slots().stream()
                .filter(slot -> !slot.optional())
                .forEach(slot -> all.add(new Requirement("slot:" + slot.id(), i -> withOptional(i, slot.id()))));
        return List.copyOf(all);
    }

    private static Instance withoutCoupling(Instance instance, Pair slots) {
        return instance.withCouplings(instance.couplings().stream()
                .filter(coupling -> coupling.mode() != Coupling.Mode.REQUIRED
                        || !coupling.slots().equals(slots))
                .toList());
    }

    private static Instance withOptional(Instance instance, String id) {
        Stream<Slot> slots =
                instance.slots().stream().map(slot -> slot.id().equals(id) ? new Slot(id, slot.layer(), true) : slot);
        return instance.withSlots(slots.toList());
    }
}

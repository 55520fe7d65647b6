package org.entente.dealtracker.assembly.domain.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Slot;

/** An instance with its space and what it demands. */
record Compiled(Space space, Demands demands) {

    static Compiled of(Instance instance, long memoryLimit) {
        Limits limits = instance.limits();
        Space space = new SpaceBuilder(
                        instance,
                        c -> (limits.leadTimeDays() == null || c.leadTimeDays() <= limits.leadTimeDays())
                                && !limits.forbiddenOrganizations().contains(c.organization()),
                        Slot::optional)
                .build(memoryLimit);
        return new Compiled(space, demands(instance, space));
    }

    private static Demands demands(Instance instance, Space space) {
        Demands demands = new Demands(space);
        Map<String, Integer> slots = new HashMap<>();
        for (int slot = 0; slot < space.slots; slot++) {
            slots.put(space.slotIds[slot], slot);
            demands.filled[slot] = !instance.slots().get(slot).optional();
        }
        for (Coupling coupling : instance.couplings()) {
            if (coupling.mode() == Coupling.Mode.REQUIRED) {
                int one = slots.get(coupling.slots().first());
                int other = slots.get(coupling.slots().second());
                demands.coupled[one][other] = demands.coupled[other][one] = true;
            }
        }
        Limits limits = instance.limits();
        demands.price = limits.price() == null ? Long.MAX_VALUE : limits.price();
        demands.leadTimeDays = limits.leadTimeDays() == null ? Integer.MAX_VALUE : limits.leadTimeDays();
        demands.hardwareUsShare = limits.hardwareUsSharePercent() == null ? -1 : limits.hardwareUsSharePercent();
        demands.offeringsPerOrganization =
                limits.offeringsPerOrganization() == null ? Integer.MAX_VALUE : limits.offeringsPerOrganization();
        demands.organizations = limits.organizations() == null ? Integer.MAX_VALUE : limits.organizations();
        limits.excludedOrganizationPairs().forEach(pair -> {
            int one = Arrays.binarySearch(space.organizations, pair.first());
            int other = Arrays.binarySearch(space.organizations, pair.second());
            if (one >= 0 && other >= 0) {
                demands.refused[one].set(other);
                demands.refused[other].set(one);
            }
        });
        limits.requiredOrganizations().forEach(name -> {
            int organization = Arrays.binarySearch(space.organizations, name);
            demands.unmeetable |= organization < 0;
            if (organization >= 0) {
                BitSet group = new BitSet();
                group.set(organization);
                demands.oneOf.add(group);
            }
        });
        limits.forbiddenOrganizations().forEach(name -> {
            int organization = Arrays.binarySearch(space.organizations, name);
            if (organization >= 0) {
                demands.forbidden.set(organization);
            }
        });
        return demands;
    }
}

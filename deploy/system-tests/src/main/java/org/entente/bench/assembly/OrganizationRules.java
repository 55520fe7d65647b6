package org.entente.bench.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chocosolver.solver.constraints.Propagator;
import org.chocosolver.solver.constraints.PropagatorPriority;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.IntVar;
import org.chocosolver.solver.variables.events.IntEventType;
import org.chocosolver.util.ESat;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Limits;

/** All rules about organizations at once, which is faster for Choco than thousands of constraints: looks at decided slots only. */
final class OrganizationRules extends Propagator<IntVar> {
    private final int[][] organizationOf;
    private final int[][][] valuesOf;
    private final List<List<Integer>> excluded = new ArrayList<>();
    private final int most;
    private final int[] count;

    OrganizationRules(IntVar[] slots, List<List<Candidate>> values, Limits limits) {
        super(slots, PropagatorPriority.LINEAR, false);
        Map<String, Integer> numbers = new HashMap<>();
        organizationOf = values.stream()
                .map(slot -> slot.stream()
                        .mapToInt(each -> numbers.computeIfAbsent(each.organization(), _ -> numbers.size()))
                        .toArray())
                .toArray(int[][]::new);
        valuesOf = new int[slots.length][][];
        for (var slot = 0; slot < slots.length; slot++) {
            valuesOf[slot] = byOrganization(organizationOf[slot], numbers.size());
        }
        numbers.keySet().forEach(_ -> excluded.add(new ArrayList<>()));
        limits.excludedOrganizationPairs().forEach(pair -> {
            var one = numbers.get(pair.first());
            var other = numbers.get(pair.second());
            if (one != null && other != null) {
                excluded.get(one).add(other);
                excluded.get(other).add(one);
            }
        });
        most = limits.offeringsPerOrganization() == null ? slots.length : limits.offeringsPerOrganization();
        count = new int[numbers.size()];
    }

    private static int[][] byOrganization(int[] organizationOf, int organizations) {
        var lists = new int[organizations][0];
        for (var value = 0; value < organizationOf.length; value++) {
            var organization = organizationOf[value];
            lists[organization] = Arrays.copyOf(lists[organization], lists[organization].length + 1);
            lists[organization][lists[organization].length - 1] = value;
        }
        return lists;
    }

    @Override
    public int getPropagationConditions(int slot) {
        return IntEventType.instantiation();
    }

    @Override
    public void propagate(int events) throws ContradictionException {
        var decided = 0;
        while (decided < decided()) {
            decided = decided();
            Arrays.fill(count, 0);
            for (var slot = 0; slot < vars.length; slot++) {
                if (vars[slot].isInstantiated()) {
                    decide(organizationOf[slot][vars[slot].getValue()]);
                }
            }
        }
    }

    private void decide(int organization) throws ContradictionException {
        if (++count[organization] > most) {
            fails();
        }
        if (count[organization] == most) {
            remove(organization);
        }
        for (var other : excluded.get(organization)) {
            if (count[other] > 0) {
                fails();
            }
            remove(other);
        }
    }

    private void remove(int organization) throws ContradictionException {
        for (var slot = 0; slot < vars.length; slot++) {
            if (!vars[slot].isInstantiated()) {
                for (var value : valuesOf[slot][organization]) {
                    vars[slot].removeValue(value, this);
                }
            }
        }
    }

    private int decided() {
        var decided = 0;
        for (var slot : vars) {
            decided += slot.isInstantiated() ? 1 : 0;
        }
        return decided;
    }

    @Override
    public ESat isEntailed() {
        if (decided() < vars.length) {
            return ESat.UNDEFINED;
        }
        Arrays.fill(count, 0);
        for (var slot = 0; slot < vars.length; slot++) {
            count[organizationOf[slot][vars[slot].getValue()]]++;
        }
        for (var organization = 0; organization < count.length; organization++) {
            if (count[organization] > most
                    || (count[organization] > 0
                            && excluded.get(organization).stream().anyMatch(other -> count[other] > 0))) {
                return ESat.FALSE;
            }
        }
        return ESat.TRUE;
    }
}

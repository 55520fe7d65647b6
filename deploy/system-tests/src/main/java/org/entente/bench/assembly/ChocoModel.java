package org.entente.bench.assembly;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.constraints.Constraint;
import org.chocosolver.solver.constraints.extension.Tuples;
import org.chocosolver.solver.variables.IntVar;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;

/**
 * An instance as Choco sees it: a number for each slot, the most valuable offering first.
 *
 * <p>It knows what the families of the comparison have: slots that must be filled, offerings of one slot, required couplings, limits of
 * price, share and organizations.
 */
final class ChocoModel {
    private final Model model = new Model();
    private final Instance instance;
    private final Supports supports;
    private final List<List<Candidate>> values = new ArrayList<>();
    private final int[][] valueOf;
    private final IntVar[] slots;
    private final IntVar objective;

    ChocoModel(Instance instance) {
        this.instance = instance;
        supports = new Supports(instance);
        slots = new IntVar[instance.slots().size()];
        valueOf = new int[slots.length][];
        for (var slot = 0; slot < slots.length; slot++) {
            slots[slot] = slot(slot);
        }
        instance.couplings().forEach(this::couple);
        objective = total("objective", Candidate::weight);
        limits();
    }

    Model model() {
        return model;
    }

    IntVar[] slots() {
        return slots;
    }

    IntVar objective() {
        return objective;
    }

    private IntVar slot(int slot) {
        require(!instance.slots().get(slot).optional(), "optional slots");
        var offerings = instance.offerings();
        var fillings = supports.fillings(slot);
        var sorted = new ArrayList<Integer>();
        for (var i = 0; i < fillings.size(); i++) {
            sorted.add(i);
        }
        sorted.sort(Comparator.comparingLong(
                filling -> -offerings.get(fillings.get(filling)).weight()));
        valueOf[slot] = new int[fillings.size()];
        for (var value = 0; value < sorted.size(); value++) {
            valueOf[slot][sorted.get(value)] = value;
        }
        values.add(sorted.stream()
                .map(filling -> offerings.get(fillings.get(filling)))
                .toList());
        require(values.getLast().stream().allMatch(each -> each.slots().size() == 1), "bundles");
        return model.intVar("s" + slot, 0, fillings.size() - 1, false);
    }

    private void couple(Coupling coupling) {
        require(coupling.mode() == Coupling.Mode.REQUIRED, "preferred couplings");
        var one = supports.slot(coupling.slots().first());
        var other = supports.slot(coupling.slots().second());
        var attested = supports.attested(one, other);
        var tuples = new Tuples(true);
        for (var filling = 0; filling < attested.length; filling++) {
            var value = valueOf[one][filling];
            attested[filling].stream().forEach(each -> tuples.add(value, valueOf[other][each]));
        }
        model.table(slots[one], slots[other], tuples, "AC3bit+rm").post();
    }

    private void limits() {
        var limits = instance.limits();
        require(limits.organizations() == null && limits.requiredOrganizations().isEmpty(), "such limits");
        require(
                limits.leadTimeDays() == null
                        || instance.offerings().stream()
                                .allMatch(offering -> offering.leadTimeDays() <= limits.leadTimeDays()),
                "offerings that are not eligible");
        var unit = unit();
        if (limits.price() != null) {
            model.arithm(
                            total("price", offering -> offering.price() / unit),
                            "<=",
                            Math.toIntExact(limits.price() / unit))
                    .post();
        }
        if (limits.hardwareUsSharePercent() != null) {
            var percent = limits.hardwareUsSharePercent();
            ToLongFunction<Candidate> surplus =
                    offering -> (100 * offering.usOriginValue() - percent * offering.price()) / unit;
            model.arithm(hardware("share", surplus), ">=", 0).post();
            model.arithm(hardware("hardware price", offering -> offering.price() / unit), ">=", 1)
                    .post();
        }
        model.post(new Constraint("organizations", new OrganizationRules(slots, values, limits)));
    }

    /** Choco counts in small numbers: what all money can be divided by. */
    private long unit() {
        return instance.offerings().stream()
                .flatMap(offering ->
                        List.of(BigInteger.valueOf(offering.price()), BigInteger.valueOf(offering.usOriginValue()))
                                .stream())
                .reduce(BigInteger.ZERO, BigInteger::gcd)
                .max(BigInteger.ONE)
                .longValueExact();
    }

    private IntVar hardware(String name, ToLongFunction<Candidate> amount) {
        var parts = new ArrayList<IntVar>();
        for (var slot = 0; slot < slots.length; slot++) {
            if (instance.slots().get(slot).layer() == Layer.HARDWARE) {
                parts.add(part(slot, name, amount));
            }
        }
        return sum(parts, name);
    }

    private IntVar total(String name, ToLongFunction<Candidate> amount) {
        var parts = new ArrayList<IntVar>();
        for (var slot = 0; slot < slots.length; slot++) {
            parts.add(part(slot, name, amount));
        }
        return sum(parts, name);
    }

    private IntVar part(int slot, String name, ToLongFunction<Candidate> amount) {
        var amounts = values.get(slot).stream()
                .mapToLong(amount)
                .mapToInt(Math::toIntExact)
                .toArray();
        var least = Arrays.stream(amounts).min().orElse(0);
        var most = Arrays.stream(amounts).max().orElse(0);
        var part = model.intVar(name + slot, least, most, true);
        model.element(part, amounts, slots[slot]).post();
        return part;
    }

    private IntVar sum(List<IntVar> parts, String name) {
        var least = parts.stream().mapToInt(IntVar::getLB).sum();
        var most = parts.stream().mapToInt(IntVar::getUB).sum();
        var sum = model.intVar(name, least, most, true);
        model.sum(parts.toArray(IntVar[]::new), "=", sum).post();
        return sum;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Choco's model is for the families of the comparison: no " + what);
        }
    }
}

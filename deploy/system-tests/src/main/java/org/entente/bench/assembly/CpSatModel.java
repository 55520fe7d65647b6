package org.entente.bench.assembly;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Slot;

/** An instance as CP-SAT sees it: a Boolean for each offering, by the words of the format and sharing nothing with our search. */
final class CpSatModel {
    private final CpModel model = new CpModel();
    private final Instance instance;
    private final CpSat.Encoding encoding;
    private final Supports supports;
    private final BoolVar[] chosen;
    private final List<Literal> empty = new ArrayList<>();
    private final Map<Integer, IntVar> numbers = new HashMap<>();
    private final LinearExprBuilder objective = LinearExpr.newBuilder();

    CpSatModel(Instance instance, CpSat.Encoding encoding) {
        this.instance = instance;
        this.encoding = encoding;
        supports = new Supports(instance);
        chosen = new BoolVar[instance.offerings().size()];
        for (var i = 0; i < chosen.length; i++) {
            chosen[i] = model.newBoolVar("");
            objective.addTerm(chosen[i], instance.offerings().get(i).weight());
        }
        instance.slots().forEach(this::fill);
        instance.couplings().forEach(this::couple);
        numberLimits(instance.limits());
        forbid(offering -> instance.limits().forbiddenOrganizations().contains(offering.organization()));
        new CpSatOrganizations(model, instance, chosen).limit(instance.limits());
        model.maximize(objective.build());
    }

    CpModel model() {
        return model;
    }

    private void fill(Slot slot) {
        var nothing = slot.optional() ? model.newBoolVar("") : model.falseLiteral();
        empty.add(nothing);
        var literals = new ArrayList<Literal>();
        supports.fillings(supports.slot(slot.id())).forEach(each -> literals.add(chosen[each]));
        if (slot.optional()) {
            literals.add(nothing);
        }
        if (literals.isEmpty()) {
            model.addBoolOr(List.of());
        } else {
            model.addExactlyOne(literals);
        }
    }

    private void couple(Coupling coupling) {
        var one = supports.slot(coupling.slots().first());
        var other = supports.slot(coupling.slots().second());
        switch (coupling.mode()) {
            case REQUIRED -> {
                if (encoding == CpSat.Encoding.TABLES && isPlain(one) && isPlain(other)) {
                    table(one, other);
                } else {
                    clauses(one, other, null);
                    clauses(other, one, null);
                }
            }
            case PREFERRED -> {
                var paid = model.newBoolVar("");
                objective.addTerm(paid, -coupling.penalty());
                clauses(one, other, paid);
                clauses(other, one, paid);
            }
        }
    }

    private boolean isPlain(int slot) {
        return !instance.slots().get(slot).optional();
    }

    /** Whatever fills the slot needs a partner that it is attested with, an empty slot there, or the penalty. */
    private void clauses(int slot, int other, Literal otherwise) {
        var attested = supports.attested(slot, other);
        for (var filling = 0; filling < attested.length; filling++) {
            var clause = new ArrayList<Literal>();
            clause.add(chosen[supports.fillings(slot).get(filling)].not());
            attested[filling].stream()
                    .forEach(each -> clause.add(chosen[supports.fillings(other).get(each)]));
            if (!isPlain(other)) {
                clause.add(empty.get(other));
            }
            if (otherwise != null) {
                clause.add(otherwise);
            }
            model.addBoolOr(clause);
        }
    }

    private void table(int slot, int other) {
        var table = model.addAllowedAssignments(new LinearArgument[] {number(slot), number(other)});
        BitSet[] attested = supports.attested(slot, other);
        for (var filling = 0; filling < attested.length; filling++) {
            var first = filling;
            attested[filling].stream().forEach(each -> table.addTuple(new long[] {first, each}));
        }
    }

    private IntVar number(int slot) {
        return numbers.computeIfAbsent(slot, _ -> {
            var fillings = supports.fillings(slot);
            var number = model.newIntVar(0, Math.max(0, fillings.size() - 1), "");
            for (var i = 0; i < fillings.size(); i++) {
                model.addEquality(number, i).onlyEnforceIf(chosen[fillings.get(i)]);
            }
            return number;
        });
    }

    private void numberLimits(Limits limits) {
        if (limits.price() != null) {
            model.addLessOrEqual(sum(_ -> true, Candidate::price), limits.price());
        }
        if (limits.leadTimeDays() != null) {
            forbid(offering -> offering.leadTimeDays() > limits.leadTimeDays());
        }
        if (limits.hardwareUsSharePercent() != null) {
            var percent = limits.hardwareUsSharePercent();
            Predicate<Candidate> hardware = this::isHardware;
            model.addGreaterOrEqual(
                    sum(hardware, offering -> 100 * offering.usOriginValue() - percent * offering.price()), 0);
            model.addGreaterOrEqual(sum(hardware, Candidate::price), 1);
        }
    }

    private boolean isHardware(Candidate offering) {
        return offering.slots().stream()
                .anyMatch(id -> instance.slots().get(supports.slot(id)).layer() == Layer.HARDWARE);
    }

    private void forbid(Predicate<Candidate> which) {
        for (var i = 0; i < chosen.length; i++) {
            if (which.test(instance.offerings().get(i))) {
                model.addEquality(chosen[i], 0);
            }
        }
    }

    private LinearExpr sum(Predicate<Candidate> which, ToLongFunction<Candidate> amount) {
        var sum = LinearExpr.newBuilder();
        for (var i = 0; i < chosen.length; i++) {
            var offering = instance.offerings().get(i);
            if (which.test(offering)) {
                sum.addTerm(chosen[i], amount.applyAsLong(offering));
            }
        }
        return sum.build();
    }
}

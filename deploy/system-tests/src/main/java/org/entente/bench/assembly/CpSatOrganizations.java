package org.entente.bench.assembly;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Pair;

/** The rules about who takes part, in CP-SAT's terms: an organization is in where one of its offerings is chosen. */
final class CpSatOrganizations {
    private final CpModel model;
    private final Map<String, List<BoolVar>> offered = new HashMap<>();
    private final Map<String, BoolVar> members = new HashMap<>();

    CpSatOrganizations(CpModel model, Instance instance, BoolVar[] chosen) {
        this.model = model;
        for (var i = 0; i < chosen.length; i++) {
            offered.computeIfAbsent(instance.offerings().get(i).organization(), _ -> new ArrayList<>())
                    .add(chosen[i]);
        }
    }

    void limit(Limits limits) {
        var most = limits.offeringsPerOrganization();
        if (most != null) {
            offered.values().stream()
                    .filter(own -> own.size() > most)
                    .forEach(own -> model.addLessOrEqual(LinearExpr.sum(own.toArray(BoolVar[]::new)), most));
        }
        limits.requiredOrganizations()
                .forEach(name -> model.addBoolOr(List.copyOf(offered.getOrDefault(name, List.of()))));
        limits.excludedOrganizationPairs().forEach(this::exclude);
        if (limits.organizations() != null) {
            var all = offered.keySet().stream().map(this::member).toArray(BoolVar[]::new);
            model.addLessOrEqual(LinearExpr.sum(all), limits.organizations());
        }
    }

    private void exclude(Pair pair) {
        if (offered.containsKey(pair.first()) && offered.containsKey(pair.second())) {
            model.addBoolOr(new Literal[] {
                member(pair.first()).not(), member(pair.second()).not()
            });
        }
    }

    private BoolVar member(String name) {
        return members.computeIfAbsent(name, _ -> {
            var member = model.newBoolVar("");
            offered.get(name).forEach(each -> model.addImplication(each, member));
            return member;
        });
    }
}

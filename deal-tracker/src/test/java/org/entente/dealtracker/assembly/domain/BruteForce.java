package org.entente.dealtracker.assembly.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries every subset of the offerings. */
final class BruteForce {

    private BruteForce() {}

    static List<Consortium> best(Instance instance) {
        Checker checker = new Checker(instance);
        List<Candidate> offerings = instance.offerings();
        Map<List<String>, Consortium> byOrganizations = new HashMap<>();
        for (int subset = 0; subset < 1 << offerings.size(); subset++) {
            List<Candidate> chosen = new ArrayList<>();
            for (int i = 0; i < offerings.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    chosen.add(offerings.get(i));
                }
            }
            Long objective = checker.judge(chosen);
            if (objective != null) {
                Consortium found = new Consortium(
                        objective,
                        chosen.stream().map(Candidate::id).toList(),
                        chosen.stream().map(Candidate::organization).toList());
                byOrganizations.merge(
                        found.organizations(),
                        found,
                        (one, other) -> Consortium.BEST_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
        return byOrganizations.values().stream()
                .sorted(Consortium.BEST_FIRST)
                .limit(instance.top())
                .toList();
    }
}

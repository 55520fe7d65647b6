package org.entente.dealtracker.assembly.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tries every subset of the offerings. */
final class BruteForce {

    private BruteForce() {}

    static List<Consortium> best(Instance instance) {
        Map<List<String>, Consortium> byOrganizations = new HashMap<>();
        all(instance)
                .forEach(found -> byOrganizations.merge(
                        found.organizations(),
                        found,
                        (one, other) -> Consortium.BEST_FIRST.compare(one, other) <= 0 ? one : other));
        return byOrganizations.values().stream()
                .sorted(Consortium.BEST_FIRST)
                .limit(instance.top())
                .toList();
    }

    /** Every consortium that there is. */
    static Stream<Consortium> all(Instance instance) {
        Checker checker = new Checker(instance);
        List<Candidate> offerings = instance.offerings();
        return IntStream.range(0, 1 << offerings.size())
                .mapToObj(subset -> IntStream.range(0, offerings.size())
                        .filter(i -> (subset >> i & 1) == 1)
                        .mapToObj(offerings::get)
                        .toList())
                .flatMap(chosen -> consortium(chosen, checker).stream());
    }

    private static Optional<Consortium> consortium(List<Candidate> chosen, Checker checker) {
        return Optional.ofNullable(checker.judge(chosen))
                .map(objective -> new Consortium(
                        objective,
                        chosen.stream().map(Candidate::id).toList(),
                        chosen.stream().map(Candidate::organization).toList()));
    }
}

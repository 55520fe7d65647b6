package org.entente.dealtracker.assembly.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.assembly.domain.Pair;

/**
 * Two offerings of one consortium.
 *
 * @param attested whether they were attested to work together when it was assembled
 */
public record ChosenPair(UUID offeringId, UUID otherOfferingId, boolean attested) {

    /** Every two of them, in their order. */
    static List<ChosenPair> of(List<AssembledOffering> chosen, Attestations attestations) {
        Set<String> ids = chosen.stream().map(ChosenPair::id).collect(Collectors.toSet());
        Set<Pair> attested = attestations.among(ids).stream().collect(Collectors.toSet());
        List<ChosenPair> pairs = new ArrayList<>();
        for (int one = 0; one < chosen.size(); one++) {
            for (int other = one + 1; other < chosen.size(); other++) {
                pairs.add(new ChosenPair(
                        chosen.get(one).offeringId(),
                        chosen.get(other).offeringId(),
                        attested.contains(Pair.of(id(chosen.get(one)), id(chosen.get(other))))));
            }
        }
        return pairs;
    }

    private static String id(AssembledOffering offering) {
        return offering.offeringId().toString();
    }
}

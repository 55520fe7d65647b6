package org.entente.dealtracker.assembly.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.dealtracker.assembly.domain.Attestations;

/**
 * Two offerings of one consortium.
 *
 * @param attested whether they were attested to work together when it was assembled
 */
public record ChosenPair(UUID offeringId, UUID otherOfferingId, boolean attested) {

    /** Every two of them, in their order. */
    static List<ChosenPair> of(List<AssembledOffering> chosen, Attestations attestations) {
        Set<Long> attested = attested(chosen, attestations);
        List<ChosenPair> pairs = new ArrayList<>();
        for (int one = 0; one < chosen.size(); one++) {
            for (int other = one + 1; other < chosen.size(); other++) {
                pairs.add(new ChosenPair(
                        chosen.get(one).offeringId(),
                        chosen.get(other).offeringId(),
                        attested.contains(key(one, other))));
            }
        }
        return pairs;
    }

    private static Set<Long> attested(List<AssembledOffering> chosen, Attestations attestations) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < chosen.size(); place++) {
            places.put(chosen.get(place).offeringId().toString(), place);
        }
        int[] placeOf = attestations.numbering(places);
        Set<Long> attested = new HashSet<>();
        attestations.forEach((one, other) -> {
            if (placeOf[one] >= 0 && placeOf[other] >= 0) {
                attested.add(key(placeOf[one], placeOf[other]));
            }
        });
        return attested;
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
    }
}

package org.entente.dealtracker.standing.application;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.deals.ConsortiumStandingChanged;
import org.entente.contracts.deals.LostOffering;
import org.entente.contracts.vocabulary.ConsortiumVerdict;
import org.entente.dealtracker.assembly.application.RankedConsortium;
import org.entente.dealtracker.assembly.application.ScorePiece;

/**
 * What an examination of a chosen consortium found.
 *
 * @param proven whether the verdict is certain, and what is better cannot be bettered
 * @param why the verdict in sentences
 * @param chosen the consortium with the points of today; {@code null} where it may not be assembled as it is
 * @param better the one that would be chosen now; {@code null} where nothing has more points, or nothing can be assembled
 * @param gain what the better one has more, or less, than the chosen one; empty without both
 * @param places those that somebody else has to take, or could so that the rest goes together again
 */
public record Findings(
        ConsortiumVerdict verdict,
        boolean proven,
        List<String> why,
        RankedConsortium chosen,
        RankedConsortium better,
        List<ScorePiece> gain,
        List<OpenPlace> places) {

    public Findings {
        why = List.copyOf(why);
        gain = List.copyOf(gain);
        places = List.copyOf(places);
    }

    /** Offerings that cannot be counted on. */
    public List<UUID> lost() {
        return places.stream()
                .filter(OpenPlace::lost)
                .map(place -> place.offering().offeringId())
                .sorted()
                .toList();
    }

    /** The best for the places of those that have any. */
    List<UUID> substitutes() {
        return places.stream()
                .filter(place -> place.lost() && place.substitute() != null)
                .map(place -> place.substitute().joining().offeringId())
                .sorted()
                .toList();
    }

    ConsortiumStandingChanged event(UUID dealId) {
        return new ConsortiumStandingChanged(
                dealId,
                verdict,
                proven,
                String.join(" ", why),
                chosen == null ? null : chosen.objective(),
                better == null ? null : better.objective(),
                places.stream()
                        .filter(OpenPlace::lost)
                        .map(place -> new LostOffering(
                                place.offering().offeringId(),
                                place.substitute() == null
                                        ? null
                                        : place.substitute().joining().offeringId()))
                        .toList());
    }
}

package org.entente.dealtracker.assembly.application;

import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.assembly.domain.Attestations;

/**
 * One consortium that an assembler proposes.
 *
 * @param rank 1 is the best
 * @param objective the points of all pieces together; where there are several levels they decide, level by level
 * @param priceUsd sum of the prices in whole US dollars
 * @param leadTimeDays of the slowest offering
 * @param hardwareUsSharePercent US-origin share of the hardware layer's price, rounded down so that it never claims more than there is;
 *     {@code null} without a hardware price. 51 meets the presumption of the Call for Proposals; less is not a refusal.
 * @param score every piece
 * @param levels the pieces by level, which decide in this order; one where the deal names none; none of a run from before there were any
 * @param pairs every two of its offerings; {@code null} of a run from before that was kept
 */
public record RankedConsortium(
        int rank,
        long objective,
        List<AssembledOffering> offerings,
        List<UUID> organizations,
        long priceUsd,
        int leadTimeDays,
        Integer hardwareUsSharePercent,
        List<ScorePiece> score,
        List<ScoreLevel> levels,
        List<ChosenPair> pairs) {

    public RankedConsortium {
        levels = levels == null ? List.of() : List.copyOf(levels);
        pairs = pairs == null ? null : List.copyOf(pairs);
        offerings = List.copyOf(offerings);
        organizations = List.copyOf(organizations);
        score = List.copyOf(score);
    }

    static RankedConsortium of(
            int rank, List<AssembledOffering> offerings, List<ScoreLevel> levels, Attestations attestations) {
        return new RankedConsortium(
                rank,
                levels.stream().mapToLong(ScoreLevel::points).sum(),
                offerings,
                offerings.stream()
                        .map(AssembledOffering::organizationId)
                        .distinct()
                        .sorted()
                        .toList(),
                offerings.stream().mapToLong(AssembledOffering::priceUsd).sum(),
                offerings.stream()
                        .mapToInt(AssembledOffering::leadTimeDays)
                        .max()
                        .orElse(0),
                hardwareShare(offerings),
                levels.stream().flatMap(level -> level.pieces().stream()).toList(),
                levels,
                ChosenPair.of(offerings, attestations));
    }

    RankedConsortium at(int otherRank) {
        return new RankedConsortium(
                otherRank,
                objective,
                offerings,
                organizations,
                priceUsd,
                leadTimeDays,
                hardwareUsSharePercent,
                score,
                levels,
                pairs);
    }

    private static Integer hardwareShare(List<AssembledOffering> offerings) {
        List<AssembledOffering> hardware = offerings.stream()
                .filter(offering -> offering.layer() == Layer.HARDWARE)
                .toList();
        long price = hardware.stream().mapToLong(AssembledOffering::priceUsd).sum();
        long us =
                hardware.stream().mapToLong(AssembledOffering::usOriginValueUsd).sum();
        return price == 0 ? null : (Integer) (int) (100 * us / price);
    }
}

package org.entente.dealtracker.assembly.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a run found.
 *
 * @param objective points of all pieces of the best consortium together; {@code null} without one
 * @param provenOptimal whether nothing better can exist
 * @param gap how much better something unknown could be; {@code null} without a consortium, or where that was not kept
 * @param infeasible why there is no consortium; {@code null} when there is one, or when that was not found out
 * @param slots what the market had for each slot, and what of it was left out; none where that was not kept
 * @param steps that the search took; {@code null} where that was not kept
 * @param elapsedMilliseconds of the search; {@code null} where that was not kept
 */
public record RunAnswer(
        Long objective,
        boolean provenOptimal,
        Gap gap,
        List<RankedConsortium> consortia,
        WhyNone infeasible,
        List<SlotSupply> slots,
        Long steps,
        Long elapsedMilliseconds) {

    public RunAnswer {
        consortia = List.copyOf(consortia);
        slots = slots == null ? List.of() : List.copyOf(slots);
    }

    /** Of a run that was stopped before it began. */
    static RunAnswer nothing() {
        return new RunAnswer(null, false, null, List.of(), null, List.of(), 0L, 0L);
    }

    public Optional<RankedConsortium> ranked(int rank) {
        return consortia.stream()
                .filter(consortium -> consortium.rank() == rank)
                .findFirst();
    }

    /** Whether both say the same: the same consortia in the same order, or the same conflict, known as surely. */
    boolean sameAs(RunAnswer other) {
        return provenOptimal == other.provenOptimal
                && chosen().equals(other.chosen())
                && conflict().equals(other.conflict());
    }

    private List<Chosen> chosen() {
        return consortia.stream()
                .map(consortium -> new Chosen(
                        consortium.objective(),
                        consortium.offerings().stream()
                                .map(AssembledOffering::offeringId)
                                .toList()))
                .toList();
    }

    private List<String> conflict() {
        return infeasible == null ? List.of() : infeasible.conflict();
    }

    private record Chosen(long objective, List<UUID> offerings) {}
}

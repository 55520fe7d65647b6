package org.entente.dealtracker.assembly.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.assembly.domain.Infeasible;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.need.domain.Levels;

/**
 * Shows what a repeat chose as the run before it showed it. What that one did not choose has the figures of the instance and the names of
 * today; how its points came about was not kept.
 */
final class RememberedRanking implements Ranking {

    private final Map<String, Candidate> candidates;
    private final Attestations attestations;
    private final Levels levels;
    private final RunAnswer before;
    private final Map<UUID, MarketOffering> names;
    private final Told told;

    /** @param before {@code null} where the run before it has no answer */
    RememberedRanking(Instance instance, Levels levels, RunAnswer before, Map<UUID, MarketOffering> names, Told told) {
        this.candidates = instance.offerings().stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        this.attestations = instance.attestations();
        this.levels = levels;
        this.before = before == null ? RunAnswer.nothing() : before;
        this.names = names;
        this.told = told;
    }

    @Override
    public List<Long> split(long objective) {
        return levels.split(objective);
    }

    @Override
    public RankedConsortium ranked(int rank, Consortium consortium) {
        return shown().filter(ranked -> ids(ranked).equals(consortium.offerings()))
                .findFirst()
                .map(ranked -> ranked.at(rank))
                .orElseGet(() -> RankedConsortium.of(
                        rank,
                        consortium.offerings().stream()
                                .map(this::offering)
                                .sorted(AssembledOffering.BY_SLOT)
                                .toList(),
                        scoreOf(consortium),
                        attestations));
    }

    private List<ScoreLevel> scoreOf(Consortium consortium) {
        List<Long> points = split(consortium.objective());
        return IntStream.range(0, points.size())
                .mapToObj(level -> new ScoreLevel(level + 1, points.get(level), List.of()))
                .toList();
    }

    @Override
    public WhyNone whyNone(Infeasible infeasible) {
        WhyNone known = before.infeasible();
        List<String> conflict = told.names(infeasible.conflict());
        boolean same = known != null && known.conflict().equals(conflict);
        return new WhyNone(
                conflict,
                same ? known.words() : "These cannot all hold: " + told.words().all(infeasible.conflict()) + ".",
                infeasible.smallest(),
                infeasible.relaxations().stream()
                        .filter(relaxation ->
                                !relaxation.consortium().offerings().isEmpty())
                        .map(relaxation -> new WhyNone.Relaxation(
                                relaxation.changes().stream()
                                        .map(told.words()::change)
                                        .toList(),
                                ranked(1, relaxation.consortium())))
                        .toList());
    }

    /** The inputs are the same, so what they were taken from is. */
    @Override
    public List<SlotSupply> slots() {
        return before.slots();
    }

    private Stream<RankedConsortium> shown() {
        Stream<RankedConsortium> relaxed = before.infeasible() == null
                ? Stream.empty()
                : before.infeasible().relaxations().stream().map(WhyNone.Relaxation::consortium);
        return Stream.concat(before.consortia().stream(), relaxed);
    }

    private static List<String> ids(RankedConsortium ranked) {
        return ranked.offerings().stream()
                .map(offering -> offering.offeringId().toString())
                .sorted()
                .toList();
    }

    private AssembledOffering offering(String id) {
        Candidate candidate = candidates.get(id);
        MarketOffering named = names.get(UUID.fromString(id));
        ComponentSlot slot = ComponentSlot.valueOf(candidate.slots().getFirst());
        return new AssembledOffering(
                named.offeringId(),
                named.name(),
                named.organizationId(),
                named.organizationName(),
                slot.layer(),
                slot,
                candidate.price(),
                candidate.usOriginValue(),
                candidate.leadTimeDays());
    }
}

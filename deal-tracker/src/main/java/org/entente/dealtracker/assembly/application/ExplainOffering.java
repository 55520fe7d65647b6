package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.assembly.domain.Inclusion;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Standing;

/** Says of any offering why a run did not choose it: what kept it out, or what it would have cost to have it in. */
@ApplicationScoped
public class ExplainOffering {

    private final AssemblyRuns runs;
    private final Assembler assembler;
    private final Market market;
    private final Clock clock;

    ExplainOffering(AssemblyRuns runs, Assembler assembler, Market market, Clock clock) {
        this.runs = runs;
        this.assembler = assembler;
        this.market = market;
        this.clock = clock;
    }

    /** Asks the very problem that the run answered, with the offering made a part of the answer. */
    @Transactional
    public OfferingExplanation explain(AssemblyRun run, Need need, UUID offeringId) {
        Instance instance = runs.instance(run.id());
        boolean couldBeChosen =
                instance.offerings().stream().map(Candidate::id).anyMatch(offeringId.toString()::equals);
        return couldBeChosen
                ? among(instance, run, need, offeringId)
                : notAmong(offeringId, market.standing(offeringId, need.destination(), LocalDate.now(clock)));
    }

    private OfferingExplanation among(Instance instance, AssemblyRun run, Need need, UUID offeringId) {
        Assembler.Compiled asked = assembler.compile(instance);
        List<String> offering = List.of(offeringId.toString());
        Inclusion with = asked.including(offering);
        if (with.consortium() == null) {
            return keptOut(offeringId, with.proven(), with.proven() ? asked.keepingOut(offering) : List.of());
        }
        Optional<Cost> cost =
                Cost.of(run, PairWishes.levels(need).split(with.consortium().objective()));
        Integer rank = rankWith(run, offeringId);
        return new OfferingExplanation(
                offeringId,
                Words.costOfHaving(rank, cost, with.proven()),
                rank,
                cost.map(Cost::points).orElse(null),
                cost.map(Cost::level).orElse(null),
                offerings(with.consortium()),
                with.proven(),
                List.of());
    }

    private static OfferingExplanation keptOut(UUID offeringId, boolean proven, List<String> conflict) {
        String words =
                proven ? Words.keptOut(conflict) : "Whether a consortium with it exists was not found out in time.";
        return new OfferingExplanation(offeringId, words, null, null, null, List.of(), proven, conflict);
    }

    private static Integer rankWith(AssemblyRun run, UUID offeringId) {
        return run.consortia().stream()
                .filter(ranked -> ranked.offerings().stream()
                        .anyMatch(chosen -> chosen.offeringId().equals(offeringId)))
                .map(RankedConsortium::rank)
                .findFirst()
                .orElse(null);
    }

    private List<AssembledOffering> offerings(Consortium consortium) {
        Set<UUID> ids = consortium.offerings().stream().map(UUID::fromString).collect(Collectors.toSet());
        Map<UUID, MarketOffering> known = market.offerings(ids);
        return ids.stream()
                .map(known::get)
                .map(AssembledOffering::of)
                .sorted(AssembledOffering.BY_SLOT)
                .toList();
    }

    private static OfferingExplanation notAmong(UUID offeringId, Standing now) {
        String words = now.eligible()
                ? "It could not be chosen when this was assembled, and can be now: assemble again."
                : "It could not be chosen: " + String.join(", ", now.reasons()) + ".";
        return new OfferingExplanation(offeringId, words, null, null, null, List.of(), true, List.of());
    }
}

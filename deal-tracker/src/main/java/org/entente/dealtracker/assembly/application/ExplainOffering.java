package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
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

/** Says of any offering why a run did not choose it: what kept it out, or what it would have cost to have it in. */
@ApplicationScoped
public class ExplainOffering {

    private final AssemblyRuns runs;
    private final Assembler assembler;
    private final Market market;
    private final LeftOut leftOut;
    private final OrganizationNames names;

    ExplainOffering(AssemblyRuns runs, Assembler assembler, Market market, LeftOut leftOut, OrganizationNames names) {
        this.runs = runs;
        this.assembler = assembler;
        this.market = market;
        this.leftOut = leftOut;
        this.names = names;
    }

    /**
     * Asks the very problem that the run answered, with the offering made a part of the answer; of an offering that was left out before,
     * what speaks against it now.
     *
     * @param need that of the run's deal, on the day of the run
     */
    @Transactional
    public OfferingExplanation explain(AssemblyRun run, Need need, UUID offeringId) {
        Instance instance = runs.instance(run.inputsHash());
        boolean couldBeChosen =
                instance.offerings().stream().map(Candidate::id).anyMatch(offeringId.toString()::equals);
        return couldBeChosen ? among(instance, run, need, offeringId) : leftOut.explain(need, offeringId);
    }

    private OfferingExplanation among(Instance instance, AssemblyRun run, Need need, UUID offeringId) {
        Assembler.Compiled asked = assembler.compile(instance);
        List<String> offering = List.of(offeringId.toString());
        Inclusion with = asked.including(offering);
        if (with.consortium() == null) {
            List<String> conflict = with.proven() ? asked.keepingOut(offering) : List.of();
            return keptOut(run, need, offeringId, with.proven(), conflict);
        }
        Optional<Cost> cost = Cost.of(
                consortia(run), PairWishes.levels(need).split(with.consortium().objective()));
        Integer rank = rankWith(run, offeringId);
        return new OfferingExplanation(
                offeringId,
                Cost.ofHaving(rank, cost, with.proven()),
                rank,
                cost.map(Cost::points).orElse(null),
                cost.map(Cost::level).orElse(null),
                offerings(with.consortium(), need),
                with.proven(),
                List.of(),
                List.of(),
                List.of());
    }

    private OfferingExplanation keptOut(
            AssemblyRun run, Need need, UUID offeringId, boolean proven, List<String> conflict) {
        boolean named = run.order().named();
        RequirementWords words = new RequirementWords(need, names.of(need, named));
        return new OfferingExplanation(
                offeringId,
                proven
                        ? "With it, these cannot hold together: " + words.all(conflict) + "."
                        : "Whether a consortium with it exists was not found out in time.",
                null,
                null,
                null,
                List.of(),
                proven,
                named
                        ? conflict
                        : conflict.stream().map(OrganizationNames::withheld).toList(),
                List.of(),
                List.of());
    }

    private static List<RankedConsortium> consortia(AssemblyRun run) {
        return run.answer().map(RunAnswer::consortia).orElse(List.of());
    }

    private static Integer rankWith(AssemblyRun run, UUID offeringId) {
        return consortia(run).stream()
                .filter(ranked -> ranked.offerings().stream()
                        .anyMatch(chosen -> chosen.offeringId().equals(offeringId)))
                .map(RankedConsortium::rank)
                .findFirst()
                .orElse(null);
    }

    private List<AssembledOffering> offerings(Consortium consortium, Need need) {
        Set<UUID> ids = consortium.offerings().stream().map(UUID::fromString).collect(Collectors.toSet());
        Map<UUID, MarketOffering> known = market.offerings(ids);
        return ids.stream()
                .map(known::get)
                .map(offering -> AssembledOffering.of(offering, need.terms().today()))
                .sorted(AssembledOffering.BY_SLOT)
                .toList();
    }
}

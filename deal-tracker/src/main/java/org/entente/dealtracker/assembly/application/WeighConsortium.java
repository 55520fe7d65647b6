package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.InvalidInstance;
import org.entente.dealtracker.assembly.domain.Slot;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.policy.application.NationalityPolicies;

/** Weighs a consortium that was chosen earlier against everything that could be assembled now, by the same rules and the same score. */
@ApplicationScoped
public class WeighConsortium {

    private final Fitting fitting;
    private final Questions questions;
    private final OrganizationNames names;
    private final Assembler assembler;

    WeighConsortium(Fitting fitting, Questions questions, OrganizationNames names, Assembler assembler) {
        this.fitting = fitting;
        this.questions = questions;
        this.names = names;
        this.assembler = assembler;
    }

    /** One that asks this market, for use without the service around it. */
    public static WeighConsortium against(
            Market market, TrackRecords records, NationalityPolicies nationality, Assembler assembler) {
        Fitting fitting = new Fitting(market, nationality);
        OrganizationNames names = new OrganizationNames(market);
        return new WeighConsortium(fitting, new Questions(market, records, fitting, names), names, assembler);
    }

    /**
     * What the market of this moment says about a consortium.
     *
     * @param chosen its offerings, exactly
     * @param without organizations that are known not to take part
     */
    public Weighing weigh(Need need, Collection<UUID> chosen, Set<UUID> without) {
        List<MarketOffering> fit = fitting.sift(need, need.componentSlots()).fitting().stream()
                .filter(offering -> !without.contains(offering.organizationId()))
                .toList();
        Set<UUID> there = fit.stream().map(MarketOffering::offeringId).collect(Collectors.toSet());
        List<UUID> lost =
                chosen.stream().filter(offering -> !there.contains(offering)).toList();
        Question question = questions.among(need, fit);
        try {
            Instance instance = question.instance(1);
            Answer best = assembler.assemble(instance);
            Answer asChosen =
                    lost.isEmpty() && !chosen.isEmpty() ? assembler.assemble(exactly(chosen, instance)) : null;
            return new Weighing(
                    lost,
                    ranked(question, asChosen),
                    conflict(need, asChosen),
                    ranked(question, best),
                    best.provenOptimal(),
                    null);
        } catch (InvalidInstance e) {
            return new Weighing(lost, null, null, null, false, e.getMessage());
        }
    }

    /** The same problem, with nothing to choose from but these: slots that they leave empty stay empty, the others have to be filled. */
    private static Instance exactly(Collection<UUID> chosen, Instance instance) {
        Set<String> ids = chosen.stream().map(UUID::toString).collect(Collectors.toSet());
        List<Candidate> candidates = instance.offerings().stream()
                .filter(candidate -> ids.contains(candidate.id()))
                .toList();
        Set<String> filled = candidates.stream()
                .flatMap(candidate -> candidate.slots().stream())
                .collect(Collectors.toSet());
        return new Instance(
                instance.slots().stream()
                        .filter(slot -> filled.contains(slot.id()))
                        .map(slot -> new Slot(slot.id(), slot.layer(), false))
                        .toList(),
                candidates,
                instance.couplings().stream()
                        .filter(coupling -> filled.contains(coupling.slots().first())
                                && filled.contains(coupling.slots().second()))
                        .toList(),
                instance.attestations().among(ids),
                instance.limits(),
                instance.memberWeight(),
                1);
    }

    private static RankedConsortium ranked(Question question, Answer answer) {
        return answer == null || answer.consortia().isEmpty()
                ? null
                : question.ranked(1, answer.consortia().getFirst());
    }

    /** Without the names of organizations that the deal names: members read this, too. */
    private String conflict(Need need, Answer asChosen) {
        return asChosen == null || asChosen.infeasible() == null
                ? null
                : "These cannot hold together any more: "
                        + new RequirementWords(need, names.of(need, false))
                                .all(asChosen.infeasible().conflict())
                        + ".";
    }
}

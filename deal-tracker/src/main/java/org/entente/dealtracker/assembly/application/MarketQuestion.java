package org.entente.dealtracker.assembly.application;

import java.util.List;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.assembly.domain.Infeasible;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Relaxation;

/** A need put to everything that is on the market, and the words for it where the market has no answer. */
final class MarketQuestion implements Ranking {

    private final Need need;
    private final Question question;
    private final List<SlotSupply> supplies;
    private final RequirementWords requirements;
    private final boolean named;

    /** @param named whether organizations that the deal names may be told to who asks */
    MarketQuestion(
            Need need, Question question, List<SlotSupply> supplies, RequirementWords requirements, boolean named) {
        this.need = need;
        this.question = question;
        this.supplies = supplies;
        this.requirements = requirements;
        this.named = named;
    }

    /** How many attested pairs its instance has. */
    int pairs() {
        return question.pairs();
    }

    Instance instance(int top) {
        return question.instance(top);
    }

    @Override
    public RankedConsortium ranked(int rank, Consortium consortium) {
        return question.ranked(rank, consortium);
    }

    @Override
    public List<Long> split(long objective) {
        return question.split(objective);
    }

    @Override
    public List<SlotSupply> slots() {
        return supplies;
    }

    /** In words; to have nothing at all helps nobody. */
    @Override
    public WhyNone whyNone(Infeasible infeasible) {
        return new WhyNone(
                infeasible.conflict().stream().map(this::told).toList(),
                new NoConsortium(need, supplies, requirements).words(infeasible.conflict()),
                infeasible.smallest(),
                infeasible.relaxations().stream()
                        .filter(relaxation ->
                                !relaxation.consortium().offerings().isEmpty())
                        .map(this::inWords)
                        .toList());
    }

    /** The name of a requirement for who asks: those of organizations are names of organizations. */
    private String told(String requirement) {
        return named ? requirement : OrganizationNames.withheld(requirement);
    }

    private WhyNone.Relaxation inWords(Relaxation relaxation) {
        return new WhyNone.Relaxation(
                relaxation.changes().stream().map(requirements::change).toList(), ranked(1, relaxation.consortium()));
    }
}

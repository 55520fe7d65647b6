package org.entente.dealtracker.assembly.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.dealtracker.assembly.application.Need.NeededSlot;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Infeasible;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Relaxation;
import org.entente.dealtracker.assembly.domain.Slot;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;

/** A need put to the market as an instance, and the way back from chosen ids to scored consortia. */
final class Question {

    private final Need need;
    private final Map<String, MarketOffering> offerings;
    private final Map<UUID, Score> scores;
    private final Attestations attested;

    Question(Need need, Collection<MarketOffering> among, Market market) {
        this.need = need;
        offerings = among.stream()
                .collect(Collectors.toMap(offering -> offering.offeringId().toString(), Function.identity()));
        Scoring scoring = new Scoring(
                ScoreWeights.PLATFORM_POLICY,
                among,
                market.partnerships(among.stream()
                        .map(MarketOffering::organizationId)
                        .distinct()
                        .toList()));
        scores = among.stream().collect(Collectors.toMap(MarketOffering::offeringId, scoring::of));
        Attestations.Builder pairs = new Attestations.Builder();
        market.attested(scores.keySet(), null)
                .forEach(pair -> pairs.add(pair.one().toString(), pair.other().toString()));
        attested = pairs.build();
    }

    Instance instance(int top) {
        return new Instance(
                need.slots().stream().map(Question::slot).toList(),
                offerings.values().stream().map(this::candidate).toList(),
                couplings(),
                attested,
                Limits.of(need.priceLimitUsd(), need.leadTimeLimitDays()),
                top);
    }

    RankedConsortium ranked(int rank, Consortium consortium) {
        List<AssembledOffering> chosen = consortium.offerings().stream()
                .map(id -> AssembledOffering.of(offerings.get(id)))
                .sorted(AssembledOffering.BY_SLOT)
                .toList();
        Score score = new Score();
        chosen.forEach(offering -> score.add(scores.get(offering.offeringId())));
        score.add(Score.Piece.UNATTESTED_PAIRS, consortium.objective() - score.total());
        return RankedConsortium.of(rank, chosen, score);
    }

    /** In words; to have nothing at all helps nobody. */
    WhyNone whyNone(Infeasible infeasible) {
        return new WhyNone(
                infeasible.conflict(),
                Words.conflict(need, offerings.values(), infeasible.conflict()),
                infeasible.smallest(),
                infeasible.relaxations().stream()
                        .filter(relaxation ->
                                !relaxation.consortium().offerings().isEmpty())
                        .map(this::inWords)
                        .toList());
    }

    private WhyNone.Relaxation inWords(Relaxation relaxation) {
        return new WhyNone.Relaxation(
                relaxation.changes().stream().map(Words::change).toList(), ranked(1, relaxation.consortium()));
    }

    private static Slot slot(NeededSlot slot) {
        return new Slot(slot.componentSlot().name(), slot.componentSlot().layer(), slot.optional());
    }

    private Candidate candidate(MarketOffering offering) {
        return new Candidate(
                offering.offeringId().toString(),
                List.of(offering.componentSlot().name()),
                offering.organizationId().toString(),
                scores.get(offering.offeringId()).total(),
                offering.priceUsd(),
                offering.usOriginValueUsd(),
                offering.leadTimeDays());
    }

    /** Every two slots are coupled: as the deal says, otherwise preferred at the platform's own penalty. */
    private List<Coupling> couplings() {
        List<Coupling> all = new ArrayList<>();
        List<NeededSlot> slots = need.slots();
        for (int i = 0; i < slots.size(); i++) {
            for (int j = i + 1; j < slots.size(); j++) {
                var one = slots.get(i).componentSlot();
                var other = slots.get(j).componentSlot();
                var said = need.coupling(one, other);
                if (said.isPresent() && said.get().required()) {
                    all.add(Coupling.required(one.name(), other.name()));
                } else {
                    long penalty = said.map(Need.NeededCoupling::penalty)
                            .orElse(ScoreWeights.PLATFORM_POLICY.unattestedPair());
                    all.add(Coupling.preferred(one.name(), other.name(), penalty));
                }
            }
        }
        return all;
    }
}

package org.entente.dealtracker.assembly.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.dealtracker.assembly.application.Need.NeededSlot;
import org.entente.dealtracker.assembly.domain.Attestations;
import org.entente.dealtracker.assembly.domain.Candidate;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Pair;
import org.entente.dealtracker.assembly.domain.Slot;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.need.domain.Levels;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Piece;

/** A need put to the market as an instance, and the way back from chosen ids to scored consortia. */
final class Question {

    private final Need need;
    private final Map<String, MarketOffering> offerings;
    private final Map<UUID, Score> scores;
    private final Attestations attested;
    private final List<Coupling> couplings;
    private final Levels levels;

    Question(Need need, Collection<MarketOffering> among, Scoring scoring, Attestations attested) {
        this.need = need;
        offerings = among.stream()
                .collect(Collectors.toMap(
                        offering -> offering.offeringId().toString(),
                        Function.identity(),
                        (one, _) -> one,
                        LinkedHashMap::new)); // in the market's order, which is the one that an instance has
        scores = among.stream().collect(Collectors.toMap(MarketOffering::offeringId, scoring::of));
        this.attested = attested;
        couplings = PairWishes.of(need);
        levels = PairWishes.levels(need);
    }

    int pairs() {
        return attested.size();
    }

    Instance instance(int top) {
        return new Instance(
                need.slots().stream().map(Question::slot).toList(),
                offerings.values().stream().map(this::candidate).toList(),
                couplings.stream().map(this::onItsLevel).toList(),
                attested,
                limits(),
                levels.factor(Piece.MEMBERS) * need.objective().weight(Piece.MEMBERS),
                top);
    }

    RankedConsortium ranked(int rank, Consortium consortium) {
        List<AssembledOffering> chosen = consortium.offerings().stream()
                .map(id -> AssembledOffering.of(offerings.get(id), today()))
                .sorted(AssembledOffering.BY_SLOT)
                .toList();
        Score score = new Score();
        chosen.forEach(offering -> score.add(scores.get(offering.offeringId())));
        score.add(
                Piece.MEMBERS,
                need.objective().weight(Piece.MEMBERS)
                        * consortium.organizations().size());
        long pairs = (consortium.objective() - score.joined(levels)) / levels.factor(Piece.UNATTESTED_PAIR);
        score.add(Piece.UNATTESTED_PAIR, pairs);
        return RankedConsortium.of(rank, chosen, score.levels(levels), attested);
    }

    /** The points of each level that one number of the assembler stands for. */
    List<Long> split(long objective) {
        return levels.split(objective);
    }

    LocalDate today() {
        return need.terms().today();
    }

    private static Slot slot(NeededSlot slot) {
        return new Slot(slot.componentSlot().name(), slot.componentSlot().layer(), slot.optional());
    }

    private Candidate candidate(MarketOffering offering) {
        return new Candidate(
                offering.offeringId().toString(),
                List.of(offering.componentSlot().name()),
                offering.organizationId().toString(),
                scores.get(offering.offeringId()).joined(levels),
                offering.priceUsd(),
                offering.usOriginValueUsd(),
                offering.daysToDelivery(today()));
    }

    private Coupling onItsLevel(Coupling coupling) {
        return new Coupling(
                coupling.slots(), coupling.mode(), coupling.penalty() * levels.factor(Piece.UNATTESTED_PAIR));
    }

    private Limits limits() {
        NeedLimits limits = need.limits();
        return new Limits(
                need.terms().priceLimitUsd(),
                need.terms().leadTimeLimitDays(),
                limits.hardwareUsSharePercent(),
                limits.offeringsPerOrganization(),
                limits.organizations(),
                limits.excludedOrganizationPairs().stream()
                        .map(pair -> Pair.of(
                                pair.getFirst().toString(), pair.getLast().toString()))
                        .toList(),
                names(limits.requiredOrganizations()),
                names(limits.forbiddenOrganizations()),
                limits.onePerOrganizationAndLayer());
    }

    private static Set<String> names(List<UUID> organizations) {
        return organizations.stream().map(UUID::toString).collect(Collectors.toSet());
    }
}

package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Sifted;

/** Finds what can take one offering's place while everything else stays, best first, by the same score as assembly. */
@ApplicationScoped
public class FindSubstitutes {

    private final Market market;
    private final Fitting fitting;
    private final Questions questions;
    private final OrganizationNames names;
    private final Assembler assembler;

    FindSubstitutes(Market market, Fitting fitting, Questions questions, OrganizationNames names, Assembler assembler) {
        this.market = market;
        this.fitting = fitting;
        this.questions = questions;
        this.names = names;
        this.assembler = assembler;
    }

    /** Every offering that could take the place, with the consortium that it would make. */
    @Transactional
    public List<Substitute> find(Need need, Vacancy vacancy) {
        List<MarketOffering> joining = joining(sifted(need, vacancy), vacancy);
        return rank(put(need, vacancy, joining).question(), joining, vacancy.kept());
    }

    /**
     * The best of them, or why there is none, without the names of organizations that the deal names.
     *
     * <p>Those that do not fit the deal, or whose fit nobody knows, are counted where there is none.
     */
    @Transactional
    public BestSubstitute best(Need need, Vacancy vacancy) {
        Sifted sifted = sifted(need, vacancy);
        Put put = put(need, vacancy, joining(sifted, vacancy));
        Answer answer = assembler.assemble(put.question().instance(1));
        Substitute substitute = answer.consortia().stream()
                .findFirst()
                .map(consortium -> substitute(put.question().ranked(1, consortium), vacancy))
                .orElse(null);
        WhyNone none = answer.infeasible() == null
                ? null
                : new MarketQuestion(
                                put.need(),
                                put.question(),
                                SlotSupply.of(need.filling(List.of(put.place())), sifted),
                                new RequirementWords(put.need(), names.of(need, false)),
                                false)
                        .whyNone(answer.infeasible());
        return new BestSubstitute(substitute, none, answer.provenOptimal());
    }

    /** The need as it is filled but for the place, put to those who stay and those who could join. */
    private record Put(Need need, Need.NeededSlot place, Question question) {}

    private Sifted sifted(Need need, Vacancy vacancy) {
        return fitting.sift(need, Set.of(vacancy.place()));
    }

    private static List<MarketOffering> joining(Sifted sifted, Vacancy vacancy) {
        return sifted.fitting().stream()
                .filter(offering -> !offering.offeringId().equals(vacancy.leaving()))
                .filter(offering -> vacancy.mayJoin().test(offering.organizationId()))
                .toList();
    }

    private Put put(Need need, Vacancy vacancy, List<MarketOffering> joining) {
        List<MarketOffering> all =
                new ArrayList<>(market.offerings(vacancy.kept()).values());
        Need filled = filledBy(need, all, vacancy.place());
        all.addAll(joining);
        return new Put(filled, new Need.NeededSlot(vacancy.place(), false, null), questions.among(filled, all));
    }

    /** Slots that were left empty stay empty; slots that are filled have to stay filled. */
    private static Need filledBy(Need need, List<MarketOffering> kept, ComponentSlot place) {
        List<Need.NeededSlot> slots = need.slots().stream()
                .map(Need.NeededSlot::componentSlot)
                .filter(slot -> slot == place || kept.stream().anyMatch(offering -> offering.componentSlot() == slot))
                .map(slot -> new Need.NeededSlot(slot, false, null))
                .toList();
        return need.filling(slots);
    }

    private static Substitute substitute(RankedConsortium consortium, Vacancy vacancy) {
        AssembledOffering joining = consortium.offerings().stream()
                .filter(offering -> offering.componentSlot() == vacancy.place())
                .findFirst()
                .orElseThrow();
        return new Substitute(joining, consortium);
    }

    private List<Substitute> rank(Question question, List<MarketOffering> joining, List<UUID> kept) {
        record Found(MarketOffering joining, Consortium consortium) {}
        List<Found> found = new ArrayList<>();
        Assembler.Compiled asked = assembler.compile(question.instance(1));
        List<String> staying = kept.stream().map(UUID::toString).toList();
        for (MarketOffering offering : joining) {
            List<String> all = new ArrayList<>(staying);
            all.add(offering.offeringId().toString());
            Consortium consortium = asked.including(all).consortium();
            if (consortium != null) {
                found.add(new Found(offering, consortium));
            }
        }
        found.sort(Comparator.comparing(Found::consortium, Consortium.BEST_FIRST));
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Substitute(
                        AssembledOffering.of(found.get(i).joining(), question.today()),
                        question.ranked(i + 1, found.get(i).consortium())))
                .toList();
    }
}

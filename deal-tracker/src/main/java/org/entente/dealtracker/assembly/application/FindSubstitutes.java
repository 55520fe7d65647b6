package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.Consortium;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;

/** Finds what can take one offering's place while everything else stays, best first, by the same score as assembly. */
@ApplicationScoped
public class FindSubstitutes {

    private final Market market;
    private final Questions questions;
    private final Assembler assembler;
    private final Fitting fitting;

    FindSubstitutes(Market market, Questions questions, Assembler assembler, Fitting fitting) {
        this.market = market;
        this.questions = questions;
        this.assembler = assembler;
        this.fitting = fitting;
    }

    /**
     * Every offering that could take the place, with the consortium that it would make.
     *
     * @param need the deal's need
     * @param kept the offerings that stay
     */
    @Transactional
    public List<Substitute> find(Need need, ComponentSlot place, UUID leaving, Collection<UUID> kept) {
        List<MarketOffering> joining = fitting.sift(need, Set.of(place)).fitting().stream()
                .filter(offering -> !offering.offeringId().equals(leaving))
                .toList();
        List<MarketOffering> all = new ArrayList<>(market.offerings(kept).values());
        Need filled = filledBy(need, all, place);
        all.addAll(joining);
        return rank(questions.among(filled, all), joining, kept);
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

    private List<Substitute> rank(Question question, List<MarketOffering> joining, Collection<UUID> kept) {
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

package org.entente.dealtracker.assembly.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.market.application.Misfit;
import org.entente.dealtracker.market.application.Sifted;

/**
 * What the market has for one slot of a need.
 *
 * @param offered how many offerings are on the market
 * @param fitting how many of them could be chosen
 * @param leftOut how many are known not to fit; each is counted once, for the first thing that speaks against it
 * @param unknown how many might fit if their providers stated what is missing
 * @param unknownOfferings the first of them, at most {@value #NAMED}
 */
public record SlotSupply(
        ComponentSlot componentSlot,
        int offered,
        int fitting,
        List<LeftOut> leftOut,
        int unknown,
        List<Unknown> unknownOfferings) {

    /** So many are named; a market may have thousands. */
    static final int NAMED = 20;

    /** So many offerings, and what speaks against them, in words that follow the number. */
    public record LeftOut(int count, String why) {}

    /** An offering of which facts are missing, each in words. */
    public record Unknown(UUID offeringId, String name, String organizationName, List<String> facts) {
        public Unknown {
            facts = List.copyOf(facts);
        }
    }

    public SlotSupply {
        leftOut = List.copyOf(leftOut);
        unknownOfferings = List.copyOf(unknownOfferings);
    }

    /** One for each slot of the need, in its order. */
    static List<SlotSupply> of(Need need, Sifted sifted) {
        return need.slots().stream()
                .map(slot -> of(slot.componentSlot(), sifted))
                .toList();
    }

    private static SlotSupply of(ComponentSlot slot, Sifted sifted) {
        List<Sifted.Rejected> unfit = fills(slot, sifted.unfit());
        List<Sifted.Rejected> unknown = fills(slot, sifted.unknown());
        int fitting = (int) sifted.fitting().stream()
                .filter(offering -> offering.componentSlot() == slot)
                .count();
        Map<String, Integer> counts = new LinkedHashMap<>();
        unfit.forEach(one -> counts.merge(MisfitWords.ofMany(firstKnown(one.misfits())), 1, Integer::sum));
        List<LeftOut> leftOut = new ArrayList<>();
        counts.forEach((why, count) -> leftOut.add(new LeftOut(count, why)));
        leftOut.sort((one, other) -> Integer.compare(other.count(), one.count()));
        return new SlotSupply(
                slot,
                fitting + unfit.size() + unknown.size(),
                fitting,
                leftOut,
                unknown.size(),
                unknown.stream().limit(NAMED).map(SlotSupply::missing).toList());
    }

    private static List<Sifted.Rejected> fills(ComponentSlot slot, List<Sifted.Rejected> rejected) {
        return rejected.stream()
                .filter(one -> one.offering().componentSlot() == slot)
                .toList();
    }

    private static Misfit firstKnown(List<Misfit> misfits) {
        return misfits.stream().filter(misfit -> !misfit.unknown()).findFirst().orElseThrow();
    }

    private static Unknown missing(Sifted.Rejected one) {
        return new Unknown(
                one.offering().offeringId(),
                one.offering().name(),
                one.offering().organizationName(),
                one.misfits().stream().map(Misfit::words).toList());
    }

    /** {@code 12 offered; 9 not certified through 2027-03-01; 3 not serving Saudi Arabia}. */
    String words() {
        List<String> parts = new ArrayList<>();
        leftOut.forEach(part -> parts.add(part.count() + " " + part.why()));
        if (unknown > 0) {
            parts.add(unknown + " unknown, ask the " + (unknown == 1 ? "provider" : "providers"));
        }
        return offered + " offered; " + String.join("; ", parts);
    }
}

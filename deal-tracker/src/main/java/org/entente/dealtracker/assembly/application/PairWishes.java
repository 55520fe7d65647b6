package org.entente.dealtracker.assembly.application;

import java.util.ArrayList;
import java.util.List;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.need.domain.Levels;
import org.entente.dealtracker.need.domain.Piece;

/** What a need says about every two of its slots: as the deal says, otherwise preferred at the weight of its objective. */
final class PairWishes {

    private PairWishes() {}

    static List<Coupling> of(Need need) {
        List<Coupling> all = new ArrayList<>();
        List<Need.NeededSlot> slots = need.slots();
        for (int i = 0; i < slots.size(); i++) {
            for (int j = i + 1; j < slots.size(); j++) {
                var one = slots.get(i).componentSlot();
                var other = slots.get(j).componentSlot();
                var said = need.coupling(one, other);
                if (said.isPresent() && said.get().required()) {
                    all.add(Coupling.required(one.name(), other.name()));
                } else {
                    long penalty = said.map(Need.NeededCoupling::penalty)
                            .orElseGet(() -> need.objective().weight(Piece.UNATTESTED_PAIR));
                    all.add(Coupling.preferred(one.name(), other.name(), penalty));
                }
            }
        }
        return all;
    }

    /**
     * On which levels the need counts points.
     *
     * @throws ArithmeticException where they are too many to be counted; {@link CheckNeed} refuses such a need before
     */
    static Levels levels(Need need) {
        long penalties = of(need).stream().mapToLong(Coupling::penalty).reduce(0, Math::addExact);
        return Levels.of(need.objective(), need.slots().size(), penalties);
    }
}

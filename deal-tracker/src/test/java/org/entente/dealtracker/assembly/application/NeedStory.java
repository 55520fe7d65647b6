package org.entente.dealtracker.assembly.application;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.assembly.application.Need.NeededCoupling;
import org.entente.dealtracker.assembly.application.Need.NeededSlot;
import org.entente.dealtracker.need.domain.NationalityRule;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;
import org.entente.dealtracker.need.domain.Piece;
import org.entente.dealtracker.need.domain.Weights;

/** Needs of the tests: a clinic's in Saudi Arabia, as it grows demands. */
final class NeedStory {

    static final LocalDate TODAY = LocalDate.parse("2026-11-02");
    static final LocalDate DELIVERY = LocalDate.parse("2027-03-01");

    private NeedStory() {}

    static Need of(ComponentSlot... slots) {
        return new Need(
                null,
                new Need.Terms("SA", Workload.INFERENCE, null, TODAY, null),
                Arrays.stream(slots)
                        .map(slot -> new NeededSlot(slot, false, null))
                        .toList(),
                List.of(),
                NeedLimits.NONE,
                Objective.PLATFORM_POLICY);
    }

    static Need with(Need need, NeedLimits limits) {
        return new Need(null, need.terms(), need.slots(), need.couplings(), limits, need.objective());
    }

    static Need with(Need need, Objective objective) {
        return new Need(null, need.terms(), need.slots(), need.couplings(), need.limits(), objective);
    }

    static Need with(Need need, Need.Terms terms) {
        return new Need(null, terms, need.slots(), need.couplings(), need.limits(), need.objective());
    }

    static Need with(Need need, NeededCoupling... couplings) {
        return new Need(null, need.terms(), need.slots(), Arrays.asList(couplings), need.limits(), need.objective());
    }

    /** The platform's weights but for this one. */
    static Weights only(Piece piece, Long weight) {
        return new Weights(
                piece == Piece.FILLED_SLOTS ? weight : null,
                piece == Piece.PRICE ? weight : null,
                piece == Piece.LEAD_TIME ? weight : null,
                piece == Piece.PARTNERSHIPS ? weight : null,
                piece == Piece.TRACK_RECORD ? weight : null,
                piece == Piece.ON_TIME ? weight : null,
                piece == Piece.MEMBERS ? weight : null,
                piece == Piece.UNATTESTED_PAIR ? weight : null);
    }

    static NeedLimits organizations(List<UUID> required, List<UUID> forbidden, List<List<UUID>> apart) {
        return new NeedLimits(null, null, null, false, required, forbidden, apart, null, null);
    }

    static NeedLimits numbers(Integer hardwareUsSharePercent, Integer offeringsPerOrganization, Integer organizations) {
        return new NeedLimits(
                hardwareUsSharePercent, offeringsPerOrganization, organizations, false, null, null, null, null, null);
    }

    static NeedLimits places(List<String> operatorJurisdictions, NationalityRule... rules) {
        return new NeedLimits(null, null, null, false, null, null, null, operatorJurisdictions, Arrays.asList(rules));
    }
}

package org.entente.dealtracker.standing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.contracts.vocabulary.ConsortiumVerdict;
import org.entente.dealtracker.assembly.application.AssembledOffering;
import org.entente.dealtracker.assembly.application.BestSubstitute;
import org.entente.dealtracker.assembly.application.FindSubstitutes;
import org.entente.dealtracker.assembly.application.Fitting;
import org.entente.dealtracker.assembly.application.RankedConsortium;
import org.entente.dealtracker.assembly.application.ScorePiece;
import org.entente.dealtracker.assembly.application.Vacancy;
import org.entente.dealtracker.assembly.application.WeighConsortium;
import org.entente.dealtracker.assembly.application.Weighing;
import org.entente.dealtracker.deal.application.ChosenConsortium;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.Misfit;

/** Finds out how a chosen consortium stands in the market of this moment. */
@ApplicationScoped
class AssessConsortium {

    private final WeighConsortium weigh;
    private final FindSubstitutes substitutes;
    private final Fitting fitting;
    private final Market market;
    private final Clock clock;

    AssessConsortium(WeighConsortium weigh, FindSubstitutes substitutes, Fitting fitting, Market market, Clock clock) {
        this.weigh = weigh;
        this.substitutes = substitutes;
        this.fitting = fitting;
        this.market = market;
        this.clock = clock;
    }

    Findings assess(ChosenConsortium consortium) {
        Weighing weighing = weigh.weigh(consortium.need(), consortium.offerings(), consortium.declined());
        List<OpenPlace> places = places(consortium, weighing);
        ConsortiumVerdict verdict = verdict(weighing);
        RankedConsortium better = verdict == ConsortiumVerdict.STILL_BEST ? null : weighing.best();
        return new Findings(
                verdict,
                weighing.proven(),
                StandingWords.why(verdict, weighing, places),
                weighing.chosen(),
                better,
                gain(weighing.chosen(), better),
                places);
    }

    /** What is lost is lost, whether or not anything else could be found out. */
    private static ConsortiumVerdict verdict(Weighing weighing) {
        if (!weighing.lost().isEmpty() || weighing.conflict() != null) {
            return ConsortiumVerdict.NOT_FEASIBLE;
        }
        if (weighing.chosen() == null) {
            return ConsortiumVerdict.UNKNOWN;
        }
        return weighing.beaten() ? ConsortiumVerdict.BETTER_EXISTS : ConsortiumVerdict.STILL_BEST;
    }

    /** The lost ones; where none is, and they do not go together, those whose exchange would help. */
    private List<OpenPlace> places(ChosenConsortium consortium, Weighing weighing) {
        if (weighing.lost().isEmpty() && weighing.conflict() == null) {
            return List.of();
        }
        Map<UUID, MarketOffering> known = market.offerings(consortium.offerings());
        LocalDate today = LocalDate.now(clock);
        List<OpenPlace> places = new ArrayList<>();
        for (Vacancy vacancy : consortium.vacancies()) {
            boolean lost = weighing.lost().contains(vacancy.leaving());
            MarketOffering offering = known.get(vacancy.leaving());
            if (offering != null && (lost || weighing.lost().isEmpty())) {
                BestSubstitute best = substitutes.best(consortium.need(), vacancy);
                if (lost || best.substitute() != null) {
                    List<String> why = lost ? against(consortium, offering) : List.of();
                    places.add(new OpenPlace(
                            AssembledOffering.of(offering, today), lost, why, best.substitute(), best.none()));
                }
            }
        }
        return places;
    }

    private List<String> against(ChosenConsortium consortium, MarketOffering offering) {
        if (consortium.declined().contains(offering.organizationId())) {
            return List.of("its organization declined the invitation");
        }
        List<String> against = market.against(offering.offeringId(), consortium.destination(), LocalDate.now(clock));
        return against.isEmpty()
                ? fitting
                        .misfits(consortium.need(), List.of(offering.offeringId()))
                        .getOrDefault(offering.offeringId(), List.of())
                        .stream()
                        .map(Misfit::words)
                        .toList()
                : against;
    }

    private static List<ScorePiece> gain(RankedConsortium chosen, RankedConsortium better) {
        if (chosen == null || better == null) {
            return List.of();
        }
        Map<String, Long> before = points(chosen);
        Map<String, Long> now = points(better);
        Set<String> pieces = new TreeSet<>(before.keySet());
        pieces.addAll(now.keySet());
        return pieces.stream()
                .map(piece -> new ScorePiece(piece, now.getOrDefault(piece, 0L) - before.getOrDefault(piece, 0L)))
                .filter(piece -> piece.value() != 0)
                .toList();
    }

    private static Map<String, Long> points(RankedConsortium consortium) {
        Map<String, Long> points = new LinkedHashMap<>();
        consortium.score().forEach(piece -> points.merge(piece.what(), piece.value(), Long::sum));
        return points;
    }
}

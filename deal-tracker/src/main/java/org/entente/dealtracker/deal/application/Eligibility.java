package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.dealtracker.assembly.application.AssembledOffering;
import org.entente.dealtracker.assembly.application.Fitting;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.Misfit;
import org.entente.dealtracker.market.application.Standing;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Refuses offerings that may no longer be assembled at the moment when somebody chooses them. */
@ApplicationScoped
class Eligibility {

    private final Market market;
    private final Fitting fitting;
    private final Clock clock;

    Eligibility(Market market, Fitting fitting, Clock clock) {
        this.market = market;
        this.fitting = fitting;
        this.clock = clock;
    }

    /** In one order for everybody, because each standing keeps its certificates from changing. */
    void require(Deal deal, List<AssembledOffering> offerings) {
        LocalDate today = LocalDate.now(clock);
        List<String> refused = new ArrayList<>();
        offerings.stream()
                .sorted(Comparator.comparing(AssembledOffering::offeringId))
                .forEach(offering -> {
                    Standing standing =
                            market.standing(offering.offeringId(), deal.need().destination(), today);
                    if (!standing.eligible()) {
                        refused.add(offering.name() + ": " + String.join(", ", standing.reasons()));
                    }
                });
        if (refused.isEmpty()) {
            refused.addAll(unfit(deal, offerings, today));
        }
        if (!refused.isEmpty()) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "Not everything chosen may be assembled now. " + String.join("; ", refused) + ".")
                    .with("refused", refused)
                    .with("allowed", List.of("assemble"));
        }
    }

    private List<String> unfit(Deal deal, List<AssembledOffering> offerings, LocalDate today) {
        Map<UUID, List<Misfit>> misfits = fitting.misfits(
                Needs.of(deal, today),
                offerings.stream().map(AssembledOffering::offeringId).toList());
        return offerings.stream()
                .filter(offering ->
                        !misfits.getOrDefault(offering.offeringId(), List.of()).isEmpty())
                .map(offering -> offering.name() + ": "
                        + misfits.get(offering.offeringId()).stream()
                                .map(Misfit::words)
                                .collect(Collectors.joining(", ")))
                .toList();
    }
}

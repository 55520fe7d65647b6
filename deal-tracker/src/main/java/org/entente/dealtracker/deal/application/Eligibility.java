package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.dealtracker.assembly.application.AssembledOffering;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.Standing;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Refuses offerings that may no longer be assembled at the moment when somebody chooses them. */
@ApplicationScoped
class Eligibility {

    private final Market market;
    private final Clock clock;

    Eligibility(Market market, Clock clock) {
        this.market = market;
        this.clock = clock;
    }

    /** In one order for everybody, because each standing keeps its certificates from changing. */
    void require(Deal deal, List<AssembledOffering> offerings) {
        List<String> refused = new ArrayList<>();
        offerings.stream()
                .sorted(Comparator.comparing(AssembledOffering::offeringId))
                .forEach(offering -> {
                    Standing standing =
                            market.standing(offering.offeringId(), deal.need().destination(), LocalDate.now(clock));
                    if (!standing.eligible()) {
                        refused.add(offering.name() + ": " + String.join(", ", standing.reasons()));
                    }
                });
        if (!refused.isEmpty()) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "Not everything chosen may be assembled now. " + String.join("; ", refused) + ".")
                    .with("refused", refused)
                    .with("allowed", List.of("assemble"));
        }
    }
}

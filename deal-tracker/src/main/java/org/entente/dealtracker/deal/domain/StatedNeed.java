package org.entente.dealtracker.deal.domain;

import org.entente.contracts.deals.StatedLimits;
import org.entente.contracts.deals.StatedNationalityRule;
import org.entente.contracts.deals.StatedObjective;
import org.entente.contracts.deals.StatedWeights;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;
import org.entente.dealtracker.need.domain.Piece;
import org.entente.dealtracker.need.domain.Weights;

/** What a buyer demands and weighs, in the words of the event. */
final class StatedNeed {

    private StatedNeed() {}

    static StatedLimits limits(NeedLimits limits) {
        return new StatedLimits(
                limits.hardwareUsSharePercent(),
                limits.offeringsPerOrganization(),
                limits.organizations(),
                limits.onePerOrganizationAndLayer(),
                limits.requiredOrganizations(),
                limits.forbiddenOrganizations(),
                limits.excludedOrganizationPairs(),
                limits.operatorJurisdictions(),
                limits.nationalityRules().stream()
                        .map(rule -> new StatedNationalityRule(rule.layer(), rule.excludedCountries()))
                        .toList());
    }

    static StatedObjective objective(Objective objective) {
        Weights weights = objective.weights();
        return new StatedObjective(
                new StatedWeights(
                        weights.filledSlots(),
                        weights.price(),
                        weights.leadTime(),
                        weights.partnerships(),
                        weights.trackRecord(),
                        weights.onTime(),
                        weights.members(),
                        weights.unattestedPair()),
                objective.levels().stream()
                        .map(level -> level.stream().map(Piece::field).toList())
                        .toList());
    }
}

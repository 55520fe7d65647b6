package org.entente.dealtracker.deal.domain;

import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Refused commands, each with what is allowed now. */
final class DealRefusal {

    private DealRefusal() {}

    static Problem of(Deal deal, DealCommand command) {
        return conflict(deal, "A deal in " + deal.state() + " does not allow " + command.words() + ".");
    }

    static Problem onHold(Deal deal, DealCommand command) {
        return conflict(
                        deal,
                        "The deal is on hold, which does not allow " + command.words() + ". "
                                + deal.holds().liftedBy())
                .with(
                        "liftedBy",
                        deal.holds().all().stream().map(Hold::liftedBy).toList());
    }

    static Problem awaitingSubstitute(Deal deal) {
        return conflict(deal, "A substitute was selected already and has not answered yet.");
    }

    private static Problem conflict(Deal deal, String detail) {
        return new Problem(CommonProblem.STATE_CONFLICT, detail)
                .with("state", deal.state())
                .with(
                        "allowed",
                        DealTransitions.allowed(deal.stage(), deal.holds().any()));
    }
}

package org.entente.dealtracker.deal.domain;

import java.util.List;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Refused commands, each with what is allowed now. */
final class DealRefusal {

    private DealRefusal() {}

    static Problem noSuchHold(DealProgress deal) {
        return new Problem(CommonProblem.NOT_FOUND, "This deal has no such hold, or it was lifted already.")
                .with("holds", deal.holds().stream().map(Hold::id).toList());
    }

    static Problem notLiftedInPerson(DealProgress deal, Hold hold) {
        return new Problem(
                        CommonProblem.STATE_CONFLICT,
                        "A hold for " + hold.reason() + " is not lifted by hand. What lifts it: " + hold.liftedBy())
                .with("state", deal.state())
                .with("allowed", List.of());
    }

    static Problem of(DealProgress progress, DealCommand command) {
        return conflict(progress, "A deal in " + progress.state() + " does not allow " + command.words() + ".");
    }

    static Problem onHold(DealProgress progress, DealCommand command) {
        List<String> liftedBy = progress.holds().stream().map(Hold::liftedBy).toList();
        String lifted = String.join(" ", liftedBy.stream().distinct().toList());
        return conflict(
                        progress,
                        "The deal is on hold, which does not allow " + command.words() + ". To go on: " + lifted)
                .with("liftedBy", liftedBy);
    }

    static Problem awaitingSubstitute(DealProgress progress) {
        return conflict(progress, "A substitute was selected already and has not answered yet.");
    }

    static Problem consortiumNotOpen(DealProgress progress) {
        return conflict(progress, "The consortium has just been chosen and is not open yet; try again in a moment.");
    }

    private static Problem conflict(DealProgress progress, String detail) {
        return new Problem(CommonProblem.STATE_CONFLICT, detail)
                .with("state", progress.state())
                .with("allowed", DealTransitions.allowed(progress.stage(), progress.onHold()));
    }
}

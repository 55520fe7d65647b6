package org.entente.dealtracker.deal.domain;

import static org.entente.dealtracker.deal.domain.DealCommand.ASSEMBLE;
import static org.entente.dealtracker.deal.domain.DealCommand.DENY;
import static org.entente.dealtracker.deal.domain.DealCommand.ENTER_REVIEW;
import static org.entente.dealtracker.deal.domain.DealCommand.HOLD;
import static org.entente.dealtracker.deal.domain.DealCommand.LICENSE;
import static org.entente.dealtracker.deal.domain.DealCommand.LOSE_CONSORTIUM;
import static org.entente.dealtracker.deal.domain.DealCommand.RECORD_AMENDED;
import static org.entente.dealtracker.deal.domain.DealCommand.RECORD_DELIVERY;
import static org.entente.dealtracker.deal.domain.DealCommand.RECORD_FORMED;
import static org.entente.dealtracker.deal.domain.DealCommand.RECORD_NOT_REQUIRED;
import static org.entente.dealtracker.deal.domain.DealCommand.REOPEN;
import static org.entente.dealtracker.deal.domain.DealCommand.REPLACE_LICENSE;
import static org.entente.dealtracker.deal.domain.DealCommand.RETURN;
import static org.entente.dealtracker.deal.domain.DealCommand.SELECT;
import static org.entente.dealtracker.deal.domain.DealCommand.SUBSTITUTE;
import static org.entente.dealtracker.deal.domain.DealCommand.WITHDRAW;
import static org.entente.dealtracker.deal.domain.DealState.ASSEMBLING;
import static org.entente.dealtracker.deal.domain.DealState.CONSORTIUM_FORMING;
import static org.entente.dealtracker.deal.domain.DealState.DELIVERING;
import static org.entente.dealtracker.deal.domain.DealState.DENIED;
import static org.entente.dealtracker.deal.domain.DealState.IN_REVIEW;
import static org.entente.dealtracker.deal.domain.DealState.LICENSED;
import static org.entente.dealtracker.deal.domain.DealState.NOT_REQUIRED;
import static org.entente.dealtracker.deal.domain.DealState.OPEN;
import static org.entente.dealtracker.deal.domain.DealState.READY;
import static org.entente.dealtracker.deal.domain.DealState.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that can happen to a deal, in one table. */
final class DealTransitions {

    static final List<DealTransition> TABLE = table();

    private DealTransitions() {}

    static Optional<DealTransition> find(DealState stage, DealCommand command) {
        return TABLE.stream()
                .filter(row -> row.from() == stage && row.command() == command)
                .findFirst();
    }

    /** The commands that this stage allows, in the table's order. */
    static List<String> allowed(DealState stage, boolean held) {
        return TABLE.stream()
                .filter(row -> row.from() == stage && (!held || row.evenOnHold()))
                .map(row -> row.command().words())
                .toList();
    }

    private static List<DealTransition> table() {
        List<DealTransition> table = new ArrayList<>(List.of(
                row(OPEN, ASSEMBLE, ASSEMBLING),
                row(ASSEMBLING, ASSEMBLE, ASSEMBLING),
                row(ASSEMBLING, SELECT, CONSORTIUM_FORMING),
                row(READY, ENTER_REVIEW, IN_REVIEW),
                row(IN_REVIEW, LICENSE, LICENSED),
                row(LICENSED, REPLACE_LICENSE, LICENSED),
                row(DELIVERING, REPLACE_LICENSE, DELIVERING),
                row(IN_REVIEW, RECORD_NOT_REQUIRED, NOT_REQUIRED),
                // A return without action decides nothing, and may be the only way on for a deal that lost its
                // consortium.
                evenOnHold(IN_REVIEW, RETURN, READY),
                // What was intended before the hold becomes a denial on its day, whatever holds the deal by then.
                evenOnHold(IN_REVIEW, DENY, DENIED),
                row(DENIED, REOPEN, IN_REVIEW),
                // What the consortium does goes on below a hold: the deal returns to where it then is.
                evenOnHold(CONSORTIUM_FORMING, RECORD_FORMED, READY),
                evenOnHold(CONSORTIUM_FORMING, LOSE_CONSORTIUM, ASSEMBLING),
                evenOnHold(READY, LOSE_CONSORTIUM, ASSEMBLING),
                evenOnHold(CONSORTIUM_FORMING, SUBSTITUTE, CONSORTIUM_FORMING),
                evenOnHold(READY, SUBSTITUTE, READY),
                evenOnHold(IN_REVIEW, SUBSTITUTE, IN_REVIEW),
                // What arrived has arrived, whatever has come to hold the deal since.
                evenOnHold(LICENSED, RECORD_DELIVERY, LICENSED),
                evenOnHold(DELIVERING, RECORD_DELIVERY, DELIVERING)));
        for (DealState stage :
                List.of(CONSORTIUM_FORMING, READY, IN_REVIEW, LICENSED, NOT_REQUIRED, DENIED, DELIVERING)) {
            table.add(evenOnHold(stage, RECORD_AMENDED, stage));
        }
        for (DealState stage : DealState.values()) {
            if (stage.live() && stage != DealState.ON_HOLD) {
                table.add(evenOnHold(stage, HOLD, stage));
                table.add(evenOnHold(stage, WITHDRAW, WITHDRAWN));
            }
        }
        return List.copyOf(table);
    }

    private static DealTransition row(DealState from, DealCommand command, DealState to) {
        return new DealTransition(from, command, to, false);
    }

    private static DealTransition evenOnHold(DealState from, DealCommand command, DealState to) {
        return new DealTransition(from, command, to, true);
    }
}

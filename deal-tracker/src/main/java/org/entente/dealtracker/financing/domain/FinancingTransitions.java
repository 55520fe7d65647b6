package org.entente.dealtracker.financing.domain;

import static org.entente.contracts.vocabulary.FinancingState.COMMITTED;
import static org.entente.contracts.vocabulary.FinancingState.DECLINED;
import static org.entente.contracts.vocabulary.FinancingState.REFERRED;
import static org.entente.contracts.vocabulary.FinancingState.SIGNED;
import static org.entente.contracts.vocabulary.FinancingState.UNDER_REVIEW;
import static org.entente.contracts.vocabulary.FinancingState.WITHDRAWN;
import static org.entente.dealtracker.financing.domain.FinancingCommand.COMMIT;
import static org.entente.dealtracker.financing.domain.FinancingCommand.DECLINE;
import static org.entente.dealtracker.financing.domain.FinancingCommand.SIGN;
import static org.entente.dealtracker.financing.domain.FinancingCommand.START_REVIEW;
import static org.entente.dealtracker.financing.domain.FinancingCommand.WITHDRAW;

import java.util.List;
import java.util.Optional;
import org.entente.contracts.vocabulary.FinancingState;

/** The way of a referral, in one table. */
final class FinancingTransitions {

    /** One row: in this state, this command leads there. */
    record Row(FinancingState from, FinancingCommand command, FinancingState to) {}

    static final List<Row> TABLE = List.of(
            new Row(REFERRED, START_REVIEW, UNDER_REVIEW),
            new Row(UNDER_REVIEW, COMMIT, COMMITTED),
            new Row(COMMITTED, SIGN, SIGNED),
            new Row(REFERRED, DECLINE, DECLINED),
            new Row(UNDER_REVIEW, DECLINE, DECLINED),
            new Row(COMMITTED, DECLINE, DECLINED),
            new Row(REFERRED, WITHDRAW, WITHDRAWN),
            new Row(UNDER_REVIEW, WITHDRAW, WITHDRAWN),
            new Row(COMMITTED, WITHDRAW, WITHDRAWN));

    private FinancingTransitions() {}

    static Optional<FinancingState> find(FinancingState from, FinancingCommand command) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.command() == command)
                .map(Row::to)
                .findFirst();
    }

    /** What this state allows, and whom. */
    static List<String> allowed(FinancingState from) {
        return TABLE.stream()
                .filter(row -> row.from() == from)
                .map(row -> row.command().words() + " (" + FinancingPermissions.words(row.command()) + ")")
                .toList();
    }
}

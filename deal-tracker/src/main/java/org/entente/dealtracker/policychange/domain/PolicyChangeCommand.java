package org.entente.dealtracker.policychange.domain;

import java.util.List;
import java.util.stream.Stream;

/** What can be done with a change; only a proposal leads anywhere, what is active is replaced by further changes. */
public enum PolicyChangeCommand {
    ACTIVATE(PolicyChangeState.ACTIVE),
    WITHDRAW(PolicyChangeState.WITHDRAWN);

    private final PolicyChangeState to;

    PolicyChangeCommand(PolicyChangeState to) {
        this.to = to;
    }

    PolicyChangeState to() {
        return to;
    }

    /** As clients read it. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static List<String> allowed(PolicyChangeState state) {
        return state == PolicyChangeState.PROPOSED
                ? Stream.of(values()).map(PolicyChangeCommand::words).toList()
                : List.of();
    }
}

package org.entente.dealtracker.directive.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be done with a directive, and from which state to which: each command has one way. */
public enum DirectiveCommand {
    APPROVE(DirectiveState.PROPOSED, DirectiveState.IN_FORCE),
    WITHDRAW(DirectiveState.PROPOSED, DirectiveState.WITHDRAWN),
    LIFT(DirectiveState.IN_FORCE, DirectiveState.LIFTED);

    private final DirectiveState from;
    private final DirectiveState to;

    DirectiveCommand(DirectiveState from, DirectiveState to) {
        this.from = from;
        this.to = to;
    }

    boolean allowedIn(DirectiveState state) {
        return state == from;
    }

    DirectiveState to() {
        return to;
    }

    /** As clients read it. */
    String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> allowed(DirectiveState state) {
        return Arrays.stream(values())
                .filter(command -> command.allowedIn(state))
                .map(DirectiveCommand::words)
                .toList();
    }
}

package org.entente.dealtracker.deal.rest;

import java.util.Arrays;
import org.entente.dealtracker.deal.domain.DealState;
import org.entente.kit.problem.Problem;

/** Reads the state that a list is asked for. */
final class DealStates {

    private DealStates() {}

    static DealState read(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(DealState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("state", "must be one of " + Arrays.toString(DealState.values())));
    }
}

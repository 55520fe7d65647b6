package org.entente.dealtracker.determination.domain;

import org.entente.dealtracker.determination.domain.condition.Truth;
import org.entente.dealtracker.determination.domain.condition.Verdict;

/** A row with its answer for one item. */
record Asked<R extends RuleRow>(R row, Verdict verdict) {

    String id() {
        return row.version().id();
    }

    boolean inForce() {
        return row.version().inForce();
    }

    boolean applies() {
        return verdict.truth() == Truth.TRUE;
    }

    boolean mayApply() {
        return verdict.truth() != Truth.FALSE;
    }

    boolean isUnknown() {
        return verdict.truth() == Truth.UNKNOWN;
    }
}

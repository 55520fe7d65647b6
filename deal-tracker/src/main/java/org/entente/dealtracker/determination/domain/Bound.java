package org.entente.dealtracker.determination.domain;

/** Which end of what is possible, while facts are unknown, is looked at. */
enum Bound {
    /** Every unknown fact turns out in favor of the transaction. */
    BEST,
    /** Every unknown fact turns out against it. */
    WORST;

    /** Whether a row that speaks against the transaction counts at this end. */
    boolean against(Asked<?> asked) {
        return asked.inForce() && (this == BEST ? asked.applies() : asked.mayApply());
    }

    /** Whether a row that speaks for the transaction counts at this end. */
    boolean inFavor(Asked<?> asked) {
        return asked.inForce() && (this == BEST ? asked.mayApply() : asked.applies());
    }
}

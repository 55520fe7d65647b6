package org.entente.kit.problem;

/** One kind of error that a client can tell apart; each service lists its own in an enum. */
public interface ProblemType {

    /** Stable kebab-case code, the last part of the type URI {@code /problems/<code>}. */
    String code();

    /** HTTP status. */
    int status();

    /** What kind of error it is, the same for every occurrence. */
    String title();
}

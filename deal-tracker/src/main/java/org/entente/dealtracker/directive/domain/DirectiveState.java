package org.entente.dealtracker.directive.domain;

/** Where a directive is: proposed by one person, in force by a second one. */
public enum DirectiveState {
    PROPOSED,
    IN_FORCE,
    LIFTED,
    WITHDRAWN
}

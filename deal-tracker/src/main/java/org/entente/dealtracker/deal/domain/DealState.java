package org.entente.dealtracker.deal.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a deal is. A deal on hold also has a stage, the state that it returns to. */
public enum DealState {
    OPEN,
    ASSEMBLING,
    CONSORTIUM_FORMING,
    READY,
    IN_REVIEW,
    LICENSED,
    NOT_REQUIRED,
    DENIED,
    DELIVERING,
    CLOSED,
    ON_HOLD,
    WITHDRAWN;

    private static final Set<DealState> ENDED = EnumSet.of(DENIED, CLOSED, WITHDRAWN);
    private static final Set<DealState> COMMITTED = EnumSet.of(READY, IN_REVIEW, LICENSED, NOT_REQUIRED, DELIVERING);
    private static final Set<DealState> MARKETPLACE = EnumSet.of(OPEN, ASSEMBLING);

    /** Whether anything can still happen to the deal. */
    public boolean live() {
        return !ENDED.contains(this);
    }

    /** Whether an appeal may take it back into review, so that what its consortium does still counts. */
    boolean reopens() {
        return this == DENIED;
    }

    /** Whether the deal is a need without a consortium, which every company may see. */
    public boolean marketplace() {
        return MARKETPLACE.contains(this);
    }

    /** Whether a consortium stands for it, or it went further, so that a need that changes holds it. */
    public boolean committed() {
        return COMMITTED.contains(this);
    }

    /** Whether an application for it was submitted. */
    public boolean applied() {
        return committed() && this != READY;
    }

    /** Whether one of the consortium's offerings can be exchanged without a new license application. */
    public boolean beforeLicense() {
        return this == CONSORTIUM_FORMING || this == READY || this == IN_REVIEW;
    }
}

package org.entente.dealtracker.policy.application;

/** Policy changed, in the transaction that changed it. */
public record PolicyActivated(PolicySet policy) {}

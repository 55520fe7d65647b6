package org.entente.dealtracker.deal.domain;

/**
 * One row of the table: in this stage, this command leads there.
 *
 * @param evenOnHold whether it may happen while the deal is on hold
 */
record DealTransition(DealState from, DealCommand command, DealState to, boolean evenOnHold) {}

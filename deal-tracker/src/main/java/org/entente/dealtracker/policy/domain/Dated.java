package org.entente.dealtracker.policy.domain;

/** A row of policy that holds on certain days. */
public interface Dated {

    RuleVersion version();
}

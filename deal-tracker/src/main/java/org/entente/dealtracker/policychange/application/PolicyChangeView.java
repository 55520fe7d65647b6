package org.entente.dealtracker.policychange.application;

import org.entente.dealtracker.policychange.domain.PolicyChange;

/**
 * @param people whether the caller may read who signed it
 * @param mine whether the caller proposed it
 */
public record PolicyChangeView(PolicyChange change, boolean people, boolean mine) {}

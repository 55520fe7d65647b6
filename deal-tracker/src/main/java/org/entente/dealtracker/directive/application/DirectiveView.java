package org.entente.dealtracker.directive.application;

import org.entente.dealtracker.directive.domain.Directive;

/**
 * A directive and what it does to deals.
 *
 * @param deals how many live deals it is about: those that it would hold, or is to hold; {@code null} in lists and for one that is over
 * @param held how many it holds now
 * @param people whether the caller may read who signed it
 * @param mine whether the caller proposed it
 */
public record DirectiveView(Directive directive, Integer deals, int held, boolean people, boolean mine) {}

package org.entente.dealtracker.assembly.application;

/**
 * The best consortium that a run under way knows.
 *
 * @param objective the points of all its pieces together
 * @param gap how much better something unknown could be
 * @param elapsedMilliseconds since the search began
 */
public record Interim(long objective, Gap gap, long elapsedMilliseconds, RankedConsortium consortium) {}

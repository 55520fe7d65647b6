package org.entente.dealtracker.assembly.application;

/**
 * How many points each thing is worth: platform policy, not law.
 *
 * @param filledSlot for every chosen offering, so that an optional slot is worth filling
 * @param price at most, for the cheapest offering of a slot; others in proportion to the cheapest
 * @param leadTime at most, for the fastest offering of a slot; others in proportion to the fastest
 * @param partnership for an organization with an accepted partnership with another one that could take part
 * @param breadth for every other needed slot that the organization could fill as well, because that allows fewer members
 * @param breadthAtMost the most that breadth can give
 * @param unattestedPair what every chosen pair without a confirmed attestation costs
 */
record ScoreWeights(
        long filledSlot,
        long price,
        long leadTime,
        long partnership,
        long breadth,
        long breadthAtMost,
        long unattestedPair) {

    static final ScoreWeights PLATFORM_POLICY = new ScoreWeights(500, 300, 150, 40, 20, 60, 50);
}

package org.entente.kit.audit;

import java.util.Map;
import java.util.UUID;

/**
 * The result of reading every chain of the journal.
 *
 * @param rows how many rows were read
 * @param topics how many of them are of each topic, so that they can be held against what was published there
 * @param intact whether every chain holds
 * @param firstBroken the first place that does not hold; null when all do
 */
public record ChainReport(long rows, Map<String, Long> topics, boolean intact, Break firstBroken) {

    /**
     * Where a chain is broken.
     *
     * @param aggregateId the aggregate whose chain it is
     * @param sequence the first sequence number that does not hold
     * @param what what is wrong there, in words
     */
    public record Break(UUID aggregateId, long sequence, String what) {}
}

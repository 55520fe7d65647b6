package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.InstanceTooLarge;

/**
 * How much memory runs may take, in proportion to the heap that the service was given: all that search at once together half of it, of
 * which a run has one third for its inputs, one for the sets of attested offerings and one for the search.
 */
@ApplicationScoped
class AssemblyMemory {

    private static final int PARTS_OF_A_RUN = 3;

    /** A pair of ids as text while that is written, hashed and sent to the database. */
    private static final int BYTES_PER_PAIR = 500;

    private final long part;

    @Inject
    AssemblyMemory(AssemblySettings settings) {
        this(Runtime.getRuntime().maxMemory(), settings.runsAtOnce());
    }

    AssemblyMemory(long heap, int runsAtOnce) {
        part = heap / 2 / runsAtOnce / PARTS_OF_A_RUN;
    }

    /** The same effort with no more memory than there is. */
    Effort atMost(Effort effort) {
        return new Effort(effort.time(), effort.steps(), Math.min(effort.memoryBytes(), part));
    }

    /**
     * Refuses inputs before they are written down.
     *
     * @param pairs attested ones among the offerings that fit
     * @throws InstanceTooLarge where their text would take more than there is for it
     */
    void requireRoomFor(int pairs) {
        InstanceTooLarge.checkPairs(pairs, part / BYTES_PER_PAIR);
    }
}

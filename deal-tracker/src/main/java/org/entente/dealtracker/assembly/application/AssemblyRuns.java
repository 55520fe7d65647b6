package org.entente.dealtracker.assembly.application;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.kit.http.PageRequest;

/** Where runs are kept with what they were run on. */
public interface AssemblyRuns {

    /** Keeps a run that begins, and that is looked after for so long from now on. */
    void add(AssemblyRun run, Duration lookedAfterFor);

    /** Keeps an instance under its hash, once. */
    void add(WrittenInstance inputs);

    Optional<AssemblyRun> find(UUID id);

    /** The instance with this hash as it was written, in the format {@code entente-assembly-1}. */
    String inputs(String hash);

    /** The instance with this hash. */
    Instance instance(String hash);

    /** The runs of a deal, newest first; one more than the page shows. */
    List<RunLine> ofDeal(UUID dealId, AssemblyVisibility visibility, PageRequest page);

    /** The what-ifs, newest first; one more than the page shows. */
    List<RunLine> whatIfs(AssemblyVisibility visibility, PageRequest page);

    /**
     * Writes down where a run is now.
     *
     * @return false for one that has ended already, which stays as it is
     */
    boolean move(AssemblyRun run);

    /** Asks whoever runs it to stop; false for one that has ended already. */
    boolean askToCancel(UUID id);

    /** Says that somebody looks after these runs for so long from now on; returns those that are to be cancelled. */
    Set<UUID> lookAfter(Collection<UUID> ids, Duration period);

    /** Runs under way that nobody looks after any more, which nobody else changes until this transaction ends. */
    List<UUID> forsaken();
}

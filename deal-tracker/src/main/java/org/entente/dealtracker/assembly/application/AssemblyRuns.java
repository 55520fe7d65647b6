package org.entente.dealtracker.assembly.application;

import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.assembly.domain.Instance;

/** Where runs are kept with what they were run on. */
public interface AssemblyRuns {

    /** Keeps a run and the instance that it answers. */
    void keep(AssemblyRun run, WrittenInstance inputs);

    Optional<AssemblyRun> find(UUID dealId, UUID assemblyId);

    /** What a kept run was run on. */
    Instance instance(UUID assemblyId);
}

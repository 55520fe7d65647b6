package org.entente.dealtracker.deal.application;

import java.util.List;
import java.util.UUID;
import org.entente.kit.http.PageRequest;

/** The list of a deal's assemblies, kept beside the runs so that listing them reads no run. */
public interface PastAssemblies {

    void add(AssemblySummary assembly);

    /** Newest first; one more than the page shows. */
    List<AssemblySummary> of(UUID dealId, AssemblyVisibility visibility, PageRequest page);
}

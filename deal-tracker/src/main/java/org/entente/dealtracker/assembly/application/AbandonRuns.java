package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Says of runs under way that nobody carries them out any more. */
@ApplicationScoped
class AbandonRuns {

    private static final Logger LOG = Logger.getLogger(AbandonRuns.class);

    private final AssemblyRuns runs;
    private final RunBook book;

    AbandonRuns(AssemblyRuns runs, RunBook book) {
        this.runs = runs;
        this.book = book;
    }

    /** All those whose service has given no sign of life for too long. */
    @Transactional
    void forsaken() {
        List<UUID> found = runs.forsaken();
        found.forEach(this::abandon);
        if (!found.isEmpty()) {
            LOG.warnf("Assemblies were under way when their service stopped: %s", found);
        }
    }

    @Transactional
    void abandon(UUID run) {
        runs.find(run).ifPresent(known -> book.end(known, new RunState.Abandoned(null)));
    }
}

package org.entente.dealtracker.assembly.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Keeps saying that this service is alive and carries out its runs, and finds those whose service is not: none is left RUNNING that nobody
 * runs.
 */
@ApplicationScoped
class LookAfterRuns {

    private static final Logger LOG = Logger.getLogger(LookAfterRuns.class);

    private final Runners runners;
    private final AssemblyRuns runs;
    private final AbandonRuns abandon;
    private final AssemblySettings settings;

    LookAfterRuns(Runners runners, AssemblyRuns runs, AbandonRuns abandon, AssemblySettings settings) {
        this.runners = runners;
        this.runs = runs;
        this.abandon = abandon;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        abandon.forsaken();
    }

    /** What another instance was asked to cancel is cancelled here. */
    @Scheduled(
            every = "${entente.assembly.look-every}",
            identity = "assembly-runs",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        for (UUID run : runs.lookAfter(runners.runs(), settings.lookedAfterFor())) {
            runners.find(run).ifPresent(runners::stop);
        }
        abandon.forsaken();
    }

    void stop(@Observes ShutdownEvent event) {
        for (UUID run : runners.runs()) {
            try {
                abandon.abandon(run);
            } catch (RuntimeException e) {
                LOG.warnf(e, "Assembly %s will be found abandoned later", run);
            }
            runners.find(run).ifPresent(Execution::stop);
        }
    }
}

package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Ends a run under way; what it knows by then is kept as its answer. Runs in no transaction: the run has to be able to end. */
@ApplicationScoped
public class CancelAssembly {

    private final AssemblyRuns runs;
    private final Runners runners;
    private final AssemblySettings settings;

    CancelAssembly(AssemblyRuns runs, Runners runners, AssemblySettings settings) {
        this.runs = runs;
        this.runners = runners;
        this.settings = settings;
    }

    /**
     * Ends the run, usually before it returns; one that was cancelled already stays so.
     *
     * @throws Problem for a run that has come to another end
     */
    public void cancel(AssemblyRun run) {
        if (run.state() instanceof RunState.Cancelled) {
            return;
        }
        if (run.ended() || !runs.askToCancel(run.id())) {
            throw new Problem(CommonProblem.STATE_CONFLICT, "It has ended already; there is nothing to cancel.")
                    .with("state", run.state().name())
                    .with("allowed", List.of("repeat"));
        }
        runners.find(run.id()).ifPresent(runners::stop);
        runners.await(run.id(), settings.answerWithin());
    }
}

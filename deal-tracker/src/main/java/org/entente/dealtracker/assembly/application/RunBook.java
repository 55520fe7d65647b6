package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.assemblies.AssemblyAbandoned;
import org.entente.contracts.assemblies.AssemblyCancelled;
import org.entente.contracts.assemblies.AssemblyCompleted;
import org.entente.contracts.assemblies.AssemblyFailed;
import org.entente.contracts.assemblies.AssemblyImproved;
import org.entente.contracts.assemblies.AssemblyStarted;
import org.entente.dealtracker.assembly.application.RunState.Abandoned;
import org.entente.dealtracker.assembly.application.RunState.Cancelled;
import org.entente.dealtracker.assembly.application.RunState.Completed;
import org.entente.dealtracker.assembly.application.RunState.Failed;
import org.entente.dealtracker.assembly.application.RunState.Running;
import org.entente.kit.journal.Journal;

/** Writes down what becomes of runs, each step together with its event; a run that has ended stays as it is. */
@ApplicationScoped
class RunBook {

    private final AssemblyRuns runs;
    private final Journal journal;
    private final Event<AssemblyEnded> ended;
    private final AssemblySettings settings;
    private final Clock clock;

    RunBook(AssemblyRuns runs, Journal journal, Event<AssemblyEnded> ended, AssemblySettings settings, Clock clock) {
        this.runs = runs;
        this.journal = journal;
        this.ended = ended;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    void begin(AssemblyRun run) {
        runs.add(run, settings.lookedAfterFor());
        journal.append(
                run.id(),
                new AssemblyStarted(
                        run.id(),
                        run.dealId(),
                        run.asker().organizationId(),
                        run.inputsHash(),
                        run.order().repeats()));
    }

    @Transactional
    void improve(AssemblyRun run, Interim best) {
        if (runs.move(now(run, new Running(best)))) {
            journal.append(
                    run.id(),
                    new AssemblyImproved(
                            run.id(), run.dealId(), best.objective(), best.gap().points(), best.elapsedMilliseconds()));
        }
    }

    /** Whoever builds on runs learns of the end in the same transaction. */
    @Transactional
    void end(AssemblyRun run, RunState end) {
        AssemblyRun now = now(run, end);
        if (runs.move(now)) {
            journal.append(run.id(), fact(now));
            ended.fire(new AssemblyEnded(now));
        }
    }

    private AssemblyRun now(AssemblyRun run, RunState state) {
        return new AssemblyRun(
                run.id(),
                run.order(),
                run.asker(),
                run.inputsHash(),
                run.createdAt(),
                clock.instant(),
                run.version(),
                state);
    }

    private static DomainEvent fact(AssemblyRun run) {
        return switch (run.state()) {
            case Completed(RunAnswer answer, var _) ->
                new AssemblyCompleted(
                        run.id(),
                        run.dealId(),
                        answer.provenOptimal(),
                        answer.consortia().size(),
                        answer.objective(),
                        answer.gap() == null ? null : (Long) answer.gap().points(),
                        answer.elapsedMilliseconds());
            case Cancelled(RunAnswer answer) ->
                new AssemblyCancelled(run.id(), run.dealId(), answer.consortia().size(), answer.elapsedMilliseconds());
            case Failed(var _, String words) -> new AssemblyFailed(run.id(), run.dealId(), words);
            case Abandoned _ -> new AssemblyAbandoned(run.id(), run.dealId());
            case Running _ -> throw new IllegalArgumentException("A run that goes on has not ended");
        };
    }
}

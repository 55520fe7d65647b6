package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.RepeatAssembly;
import org.entente.kit.http.Step;

/** What those whose run it is, and the program office, do with it. */
@ApplicationScoped
public class SteerAssemblies {

    private final AssemblyAccess access;
    private final RepeatAssembly repeat;

    SteerAssemblies(AssemblyAccess access, RepeatAssembly repeat) {
        this.access = access;
        this.repeat = repeat;
    }

    /** The run, which the caller may cancel. */
    @Transactional
    public AssemblyRun cancellable(Step step) {
        return steered(step);
    }

    /** Begins a repeat; the deal, if there is one, learns nothing of it. */
    @Transactional
    public UUID repeat(Step step) {
        AssemblyRun original = steered(step);
        return repeat.repeat(original, access.needOf(original));
    }

    private AssemblyRun steered(Step step) {
        AssemblyRun run = access.steer(step.id());
        step.requireRead(run.version());
        return run;
    }
}

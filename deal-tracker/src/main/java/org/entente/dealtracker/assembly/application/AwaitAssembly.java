package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Waits for the answer of a run for as long as its request may: the usual run has it by then. */
@ApplicationScoped
public class AwaitAssembly {

    private final Runners runners;
    private final AssemblySettings settings;

    AwaitAssembly(Runners runners, AssemblySettings settings) {
        this.runners = runners;
        this.settings = settings;
    }

    public void await(UUID run) {
        runners.await(run, settings.answerWithin());
    }
}

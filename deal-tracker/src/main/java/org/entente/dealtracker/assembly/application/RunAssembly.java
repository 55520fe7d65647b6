package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.IntStream;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.Instance;

/** Assembles consortia for a need from what the market offers today, and keeps the run. */
@ApplicationScoped
public class RunAssembly {

    private final Questions questions;
    private final Assembler assembler;
    private final AssemblyRuns runs;
    private final Clock clock;

    RunAssembly(Questions questions, Assembler assembler, AssemblyRuns runs, Clock clock) {
        this.questions = questions;
        this.assembler = assembler;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Runs the assembler.
     *
     * @param top how many consortia are wanted
     * @param forOrganization whose run it is; {@code null} for the platform's own
     */
    @Transactional
    public AssemblyRun run(Need need, int top, UUID forOrganization) {
        MarketQuestion question = questions.of(need, forOrganization == null);
        Instance instance = question.instance(top);
        WrittenInstance inputs = WrittenInstance.of(instance);
        Answer answer = assembler.assemble(instance);
        AssemblyRun run = new AssemblyRun(
                UUID.randomUUID(),
                need.dealId(),
                forOrganization,
                clock.instant(),
                inputs.hash(),
                answer.provenOptimal(),
                IntStream.range(0, answer.consortia().size())
                        .mapToObj(i -> question.ranked(i + 1, answer.consortia().get(i)))
                        .toList(),
                answer.infeasible() == null ? null : question.whyNone(answer.infeasible()));
        runs.keep(run, inputs);
        return run;
    }
}

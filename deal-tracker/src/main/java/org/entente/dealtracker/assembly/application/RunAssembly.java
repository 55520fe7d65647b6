package org.entente.dealtracker.assembly.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Assembler;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;

/** Assembles consortia for a need from what the market offers today, and keeps the run. */
@ApplicationScoped
public class RunAssembly {

    private final Market market;
    private final Assembler assembler;
    private final AssemblyRuns runs;
    private final Clock clock;

    RunAssembly(Market market, Assembler assembler, AssemblyRuns runs, Clock clock) {
        this.market = market;
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
        List<MarketOffering> eligible =
                market.eligible(need.componentSlots(), need.destination(), LocalDate.now(clock));
        Question question = new Question(need, eligible, market);
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

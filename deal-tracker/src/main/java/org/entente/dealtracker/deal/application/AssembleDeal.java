package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.RunAssembly;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.kit.http.Step;

/** Assembles consortia for a deal from what is certified today. */
@ApplicationScoped
public class AssembleDeal {

    private final DealAccess access;
    private final DealBook book;
    private final RunAssembly assembly;
    private final PastAssemblies past;
    private final Clock clock;

    AssembleDeal(DealAccess access, DealBook book, RunAssembly assembly, PastAssemblies past, Clock clock) {
        this.access = access;
        this.book = book;
        this.assembly = assembly;
        this.past = past;
        this.clock = clock;
    }

    @Transactional
    public AssemblyRun assemble(Step step, int top) {
        Deal deal = access.change(step, DealAction.ASSEMBLE);
        AssemblyRun run = assembly.run(Needs.of(deal, LocalDate.now(clock)), top, access.company());
        past.add(AssemblySummary.of(run));
        book.record(deal, deal.assembled(run.id(), run.consortia().size(), clock.instant()));
        return run;
    }
}

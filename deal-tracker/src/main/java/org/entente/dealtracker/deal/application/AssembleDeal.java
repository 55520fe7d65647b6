package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssemblyEnded;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.RunOrder;
import org.entente.dealtracker.assembly.application.StartAssembly;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.kit.http.Step;

/** Has consortia assembled for a deal from what is certified today; the deal learns of them when the run has come to its end. */
@ApplicationScoped
public class AssembleDeal {

    private final DealAccess access;
    private final DealBook book;
    private final StartAssembly start;
    private final Clock clock;

    AssembleDeal(DealAccess access, DealBook book, StartAssembly start, Clock clock) {
        this.access = access;
        this.book = book;
        this.start = start;
        this.clock = clock;
    }

    /** Begins a run for the deal. */
    @Transactional
    public UUID start(Step step, int top, Duration timeLimit) {
        Deal deal = access.change(step, DealAction.ASSEMBLE);
        deal.requireAssemblable();
        RunOrder order = new RunOrder(deal.id(), null, access.company(), null, top, timeLimit);
        return start.start(Needs.of(deal, LocalDate.now(clock)), order);
    }

    /** A repeat says something about the past, and a deal that has gone on meanwhile has no use for consortia. */
    void on(@Observes AssemblyEnded end) {
        AssemblyRun run = end.run();
        if (run.dealId() != null && run.order().repeats() == null) {
            run.completed()
                    .ifPresent(answer -> book.change(
                            run.dealId(),
                            deal -> deal.assemblable()
                                    ? deal.assembled(
                                            run.id(), answer.consortia().size(), clock.instant())
                                    : List.of()));
        }
    }
}

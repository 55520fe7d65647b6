package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.RunAssembly;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;

/** Assembles consortia for a deal from what is certified today. */
@ApplicationScoped
public class AssembleDeal {

    private final DealAccess access;
    private final DealBook book;
    private final RunAssembly assembly;
    private final CurrentCaller caller;
    private final Clock clock;

    AssembleDeal(DealAccess access, DealBook book, RunAssembly assembly, CurrentCaller caller, Clock clock) {
        this.access = access;
        this.book = book;
        this.assembly = assembly;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public AssemblyRun assemble(UUID dealId, int top, String ifMatch) {
        Deal deal = access.change(dealId, DealAction.ASSEMBLE, ifMatch);
        AssemblyRun run = assembly.run(Needs.of(deal, LocalDate.now(clock)), top, company());
        book.record(deal, deal.assembled(run.id(), run.consortia().size(), clock.instant()));
        return run;
    }

    /** A company's run is its own; a buyer's or the program office's belongs to the deal. */
    private UUID company() {
        Caller who = caller.get();
        return who.has(Roles.COMPANY_ADMIN) && !who.hasAny(Roles.BUYER, Roles.PROGRAM_OFFICE)
                ? who.organization().id()
                : null;
    }
}

package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.AssemblyRuns;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Reads a run: companies read their own and the one that their consortium was chosen from, all others those of deals they see. */
@ApplicationScoped
public class ReadAssembly {

    private final DealAccess access;
    private final AssemblyRuns runs;
    private final CurrentCaller caller;

    ReadAssembly(DealAccess access, AssemblyRuns runs, CurrentCaller caller) {
        this.access = access;
        this.runs = runs;
        this.caller = caller;
    }

    @Transactional
    public AssemblyRun read(UUID dealId, UUID assemblyId) {
        Deal deal = access.read(dealId);
        return runs.find(dealId, assemblyId)
                .filter(run -> shows(run, deal))
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "There is no such assembly of this deal."));
    }

    private boolean shows(AssemblyRun run, Deal deal) {
        Caller who = caller.get();
        boolean onlyCompany = who.hasAny(Roles.COMPANY_ADMIN, Roles.COMPANY_MEMBER)
                && !who.hasAny(Roles.BUYER, Roles.PROGRAM_OFFICE, Roles.AUDITOR);
        boolean chosen = deal.consortium().assemblyId().filter(run.id()::equals).isPresent();
        return !onlyCompany
                || (run.requestedByOrganization() != null && who.belongsTo(run.requestedByOrganization()))
                || (chosen && access.visibility().whole(deal));
    }
}

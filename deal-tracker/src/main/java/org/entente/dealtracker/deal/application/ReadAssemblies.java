package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.AssemblyRuns;
import org.entente.dealtracker.assembly.application.ExplainOffering;
import org.entente.dealtracker.assembly.application.Need;
import org.entente.dealtracker.assembly.application.OfferingExplanation;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Reads runs: companies read their own and the one that their consortium was chosen from, all others those of deals they see. */
@ApplicationScoped
public class ReadAssemblies {

    private final DealAccess access;
    private final AssemblyRuns runs;
    private final PastAssemblies past;
    private final ExplainOffering explain;
    private final CurrentCaller caller;

    ReadAssemblies(
            DealAccess access, AssemblyRuns runs, PastAssemblies past, ExplainOffering explain, CurrentCaller caller) {
        this.access = access;
        this.runs = runs;
        this.past = past;
        this.explain = explain;
        this.caller = caller;
    }

    @Transactional
    public AssemblyRun one(UUID dealId, UUID assemblyId) {
        AssemblyVisibility visibility = visibility(access.read(dealId));
        return runs.find(dealId, assemblyId)
                .filter(run -> visibility.shows(run.id(), run.requestedByOrganization()))
                .orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND, "There is no such assembly of this deal."));
    }

    /** Why an offering is in the run's consortia or not. */
    @Transactional
    public OfferingExplanation why(UUID dealId, UUID assemblyId, UUID offeringId) {
        AssemblyRun run = one(dealId, assemblyId);
        Need need = Needs.of(access.read(dealId), LocalDate.ofInstant(run.createdAt(), ZoneOffset.UTC));
        return explain.explain(run, need, offeringId);
    }

    /** Newest first. */
    @Transactional
    public Page<AssemblySummary> list(UUID dealId, PageRequest page) {
        AssemblyVisibility visibility = visibility(access.read(dealId));
        return Page.of(
                past.of(dealId, visibility, page), page, assembly -> Cursor.of(assembly.createdAt(), assembly.id()));
    }

    private AssemblyVisibility visibility(Deal deal) {
        Caller who = caller.get();
        boolean onlyCompany = who.hasAny(Roles.COMPANY_ADMIN, Roles.COMPANY_MEMBER)
                && !who.hasAny(Roles.BUYER, Roles.PROGRAM_OFFICE, Roles.AUDITOR);
        UUID company = who.organization() == null ? null : who.organization().id();
        UUID chosen = deal.consortium()
                .assemblyId()
                .filter(_ -> access.visibility().whole(deal))
                .orElse(null);
        return new AssemblyVisibility(!onlyCompany, company, chosen);
    }
}

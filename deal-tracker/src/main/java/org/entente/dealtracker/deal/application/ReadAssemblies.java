package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.AssemblyRuns;
import org.entente.dealtracker.assembly.application.ExplainOffering;
import org.entente.dealtracker.assembly.application.OfferingExplanation;
import org.entente.dealtracker.assembly.application.RunLine;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Reads runs, those of deals and what-ifs, as far as the caller may. */
@ApplicationScoped
public class ReadAssemblies {

    private final DealAccess deals;
    private final AssemblyAccess access;
    private final AssemblyRuns runs;
    private final ExplainOffering explain;

    ReadAssemblies(DealAccess deals, AssemblyAccess access, AssemblyRuns runs, ExplainOffering explain) {
        this.deals = deals;
        this.access = access;
        this.runs = runs;
        this.explain = explain;
    }

    @Transactional
    public AssemblyRun one(UUID id) {
        return access.read(id);
    }

    /** One of this deal. */
    @Transactional
    public AssemblyRun one(UUID dealId, UUID id) {
        deals.read(dealId);
        AssemblyRun run = access.read(id);
        if (!dealId.equals(run.dealId())) {
            throw new Problem(CommonProblem.NOT_FOUND, "There is no such assembly of this deal.");
        }
        return run;
    }

    /** What a run was run on, in the format {@code entente-assembly-1}. */
    @Transactional
    public String inputs(UUID id) {
        return runs.inputs(access.readWhole(id).inputsHash());
    }

    /** Why an offering is in the run's consortia or not. */
    @Transactional
    public OfferingExplanation why(AssemblyRun run, UUID offeringId) {
        if (run.answer().isEmpty()) {
            throw new Problem(
                            CommonProblem.STATE_CONFLICT,
                            run.ended()
                                    ? "It has no answer that could be explained; repeat it."
                                    : "It is still under way; ask again when it has ended.")
                    .with("state", run.state().name())
                    .with("allowed", List.of(run.ended() ? "repeat" : "cancel"));
        }
        return explain.explain(run, access.needOf(run), offeringId);
    }

    /** Those of a deal, newest first. */
    @Transactional
    public Page<RunLine> ofDeal(UUID dealId, PageRequest page) {
        return page(runs.ofDeal(dealId, access.of(deals.read(dealId)), page), page);
    }

    /** The what-ifs, newest first. */
    @Transactional
    public Page<RunLine> whatIfs(PageRequest page) {
        return page(runs.whatIfs(access.ofWhatIfs(), page), page);
    }

    private static Page<RunLine> page(List<RunLine> lines, PageRequest page) {
        return Page.of(lines, page, line -> Cursor.of(line.createdAt(), line.id()));
    }
}

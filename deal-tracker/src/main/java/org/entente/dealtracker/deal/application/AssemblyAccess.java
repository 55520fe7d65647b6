package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.AssemblyRuns;
import org.entente.dealtracker.assembly.application.AssemblyVisibility;
import org.entente.dealtracker.assembly.application.Need;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/**
 * Lets a caller at runs.
 *
 * <p>Of a deal that they see, companies read their own runs and the one that their consortium was chosen from, all others read every one.
 * A what-if is read by the organization that asked, the program office and auditors.
 */
@ApplicationScoped
class AssemblyAccess {

    private final DealAccess deals;
    private final Deals all;
    private final AssemblyRuns runs;
    private final CurrentCaller caller;

    AssemblyAccess(DealAccess deals, Deals all, AssemblyRuns runs, CurrentCaller caller) {
        this.deals = deals;
        this.all = all;
        this.runs = runs;
        this.caller = caller;
    }

    AssemblyRun read(UUID id) {
        return runs.find(id).filter(this::shows).orElseThrow(AssemblyAccess::nothing);
    }

    /** A run that the caller may read with everything that was asked, also what a buyer shows to the parties of its deal only. */
    AssemblyRun readWhole(UUID id) {
        AssemblyRun run = read(id);
        boolean whole = run.dealId() == null
                || deal(run).filter(deals.visibility()::whole).isPresent();
        if (!whole) {
            throw new Problem(
                    CommonProblem.FORBIDDEN,
                    "The inputs name what the buyer shows to the parties of its deal only, such as its value limit.");
        }
        return run;
    }

    /** A run that the caller may cancel or repeat: the owner's people may, and the program office. */
    AssemblyRun steer(UUID id) {
        AssemblyRun run = read(id);
        Caller who = caller.get();
        UUID owner = run.order().requestedByOrganization();
        boolean may = who.has(Roles.PROGRAM_OFFICE)
                || (owner == null
                        ? deal(run).filter(this::mayAssemble).isPresent()
                        : who.belongsTo(owner) && AssembleWhatIf.mayAsk(who));
        if (!may) {
            throw new Problem(
                    CommonProblem.FORBIDDEN, "Only those whose assembly it is, and the program office, may do this.");
        }
        return run;
    }

    /** What the run was to fill, on its day. */
    Need needOf(AssemblyRun run) {
        LocalDate day = LocalDate.ofInstant(run.createdAt(), ZoneOffset.UTC);
        return run.order().whatIf() == null
                ? Needs.of(deals.read(run.dealId()), day)
                : run.order().whatIf().need();
    }

    AssemblyVisibility of(Deal deal) {
        Caller who = caller.get();
        boolean onlyCompany = who.hasAny(Roles.COMPANY_ADMIN, Roles.COMPANY_MEMBER)
                && !who.hasAny(Roles.BUYER, Roles.PROGRAM_OFFICE, Roles.AUDITOR);
        UUID chosen = deal.consortium()
                .assemblyId()
                .filter(_ -> deals.visibility().whole(deal))
                .orElse(null);
        return new AssemblyVisibility(!onlyCompany, organization(who), chosen);
    }

    AssemblyVisibility ofWhatIfs() {
        Caller who = caller.get();
        return new AssemblyVisibility(
                who.hasAny(Roles.PROGRAM_OFFICE, Roles.AUDITOR),
                AssembleWhatIf.mayAsk(who) ? organization(who) : null,
                null);
    }

    private boolean shows(AssemblyRun run) {
        return run.dealId() == null
                ? ofWhatIfs().shows(run)
                : deal(run).filter(deal -> of(deal).shows(run)).isPresent();
    }

    private Optional<Deal> deal(AssemblyRun run) {
        return all.visible(run.dealId(), deals.visibility());
    }

    private boolean mayAssemble(Deal deal) {
        Caller who = caller.get();
        return who.has(Roles.BUYER) && deals.allows(DealAction.ASSEMBLE, deal);
    }

    private static UUID organization(Caller who) {
        return who.organization() == null ? null : who.organization().id();
    }

    private static Problem nothing() {
        return new Problem(CommonProblem.NOT_FOUND, "There is no such assembly, or you may not see it.");
    }
}

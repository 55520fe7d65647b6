package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssembledOffering;
import org.entente.dealtracker.assembly.application.AssemblyRun;
import org.entente.dealtracker.assembly.application.AssemblyRuns;
import org.entente.dealtracker.assembly.application.RankedConsortium;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.dealtracker.deal.domain.DealMember;
import org.entente.kit.http.Step;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** The buyer chooses one of the assembled consortia, as far as everything in it may still be assembled. */
@ApplicationScoped
public class SelectConsortium {

    private final DealAccess access;
    private final DealBook book;
    private final AssemblyRuns runs;
    private final Eligibility eligibility;
    private final DealNotices notices;
    private final Clock clock;

    SelectConsortium(
            DealAccess access,
            DealBook book,
            AssemblyRuns runs,
            Eligibility eligibility,
            DealNotices notices,
            Clock clock) {
        this.access = access;
        this.book = book;
        this.runs = runs;
        this.eligibility = eligibility;
        this.notices = notices;
        this.clock = clock;
    }

    /** Which consortium of which run, and who leads it. */
    public record Choice(UUID assemblyId, int rank, UUID anchorOrganizationId) {}

    @Transactional
    public Deal select(Step step, Choice choice) {
        Deal deal = access.change(step, DealAction.SELECT);
        RankedConsortium chosen = runs.find(choice.assemblyId())
                .filter(run -> deal.id().equals(run.dealId()))
                .flatMap(AssemblyRun::completed)
                .flatMap(answer -> answer.ranked(choice.rank()))
                .orElseThrow(() ->
                        Problem.invalid("assemblyId", "this deal has no completed assembly with this id and rank"));
        if (!chosen.organizations().contains(choice.anchorOrganizationId())) {
            throw new Problem(CommonProblem.RULE_BROKEN, "The anchor has to be an organization of the consortium.")
                    .with("allowed", chosen.organizations());
        }
        List<DealMember> members =
                chosen.offerings().stream().map(SelectConsortium::member).toList();
        var events = deal.select(choice.assemblyId(), choice.anchorOrganizationId(), members, clock.instant());
        eligibility.require(deal, chosen.offerings());
        book.record(deal, events);
        notices.consortiumChanged(deal);
        return deal;
    }

    private static DealMember member(AssembledOffering offering) {
        return DealMember.provider(offering.organizationId(), offering.componentSlot(), offering.offeringId());
    }
}

package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.AssembledOffering;
import org.entente.dealtracker.assembly.application.Substitute;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.dealtracker.deal.domain.DealMember;
import org.entente.kit.http.Step;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Chooses who takes a lost offering's place, the best one where none is named. */
@ApplicationScoped
public class SelectSubstitute {

    private final DealAccess access;
    private final DealBook book;
    private final Substitutes substitutes;
    private final DealNotices notices;
    private final Clock clock;

    SelectSubstitute(DealAccess access, DealBook book, Substitutes substitutes, DealNotices notices, Clock clock) {
        this.access = access;
        this.book = book;
        this.substitutes = substitutes;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param joiningOfferingId the offering to come; {@code null} for the best */
    @Transactional
    public Deal select(Step step, UUID leavingOfferingId, UUID joiningOfferingId) {
        Deal deal = access.change(step, DealAction.SUBSTITUTE);
        deal.requireSubstitutable();
        List<Substitute> found = substitutes.of(deal, leavingOfferingId);
        AssembledOffering joining = found.stream()
                .map(Substitute::joining)
                .filter(offering ->
                        joiningOfferingId == null || offering.offeringId().equals(joiningOfferingId))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                CommonProblem.RULE_BROKEN,
                                "No such offering is certified, fits the deal and can take this place.")
                        .with(
                                "allowed",
                                found.stream()
                                        .map(s -> s.joining().offeringId())
                                        .toList()));
        DealMember member =
                DealMember.provider(joining.organizationId(), joining.componentSlot(), joining.offeringId());
        book.record(deal, deal.substitute(leavingOfferingId, member, clock.instant()));
        notices.partiesChanged(deal);
        notices.consortiumChanged(deal);
        return deal;
    }
}

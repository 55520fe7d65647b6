package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.dealtracker.assembly.application.FindSubstitutes;
import org.entente.dealtracker.assembly.application.Substitute;
import org.entente.dealtracker.assembly.application.Vacancy;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.dealtracker.deal.domain.DealMember;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** What could take one offering's place in a deal's consortium with everybody else kept, best first. */
@ApplicationScoped
public class Substitutes {

    private final DealAccess access;
    private final FindSubstitutes find;
    private final Clock clock;

    Substitutes(DealAccess access, FindSubstitutes find, Clock clock) {
        this.access = access;
        this.find = find;
        this.clock = clock;
    }

    /** For those who may select one. */
    @Transactional
    public List<Substitute> list(UUID dealId, UUID leavingOfferingId) {
        Deal deal = access.read(dealId);
        access.require(DealAction.SUBSTITUTE, deal);
        return of(deal, leavingOfferingId);
    }

    List<Substitute> of(Deal deal, UUID leavingOfferingId) {
        return find.find(Needs.of(deal, LocalDate.now(clock)), vacancy(deal, leavingOfferingId));
    }

    /**
     * The place of an offering. Who declined is not asked again. The anchor applies for the license: where its only offering leaves,
     * another one of its own has to come.
     */
    static Vacancy vacancy(Deal deal, UUID leavingOfferingId) {
        DealMember leaving = leaving(deal, leavingOfferingId);
        UUID anchor = deal.consortium().anchorOrganizationId().orElseThrow();
        Set<UUID> declined = deal.consortium().declined();
        boolean keepsAnchor = !leaving.organizationId().equals(anchor)
                || deal.consortium().members().stream()
                        .anyMatch(member -> !member.equals(leaving)
                                && member.organizationId().equals(anchor));
        return new Vacancy(
                leaving.componentSlot(),
                leavingOfferingId,
                deal.consortium().offeringsBut(leavingOfferingId),
                organization -> !declined.contains(organization) && (keepsAnchor || organization.equals(anchor)));
    }

    private static DealMember leaving(Deal deal, UUID offeringId) {
        return deal.consortium()
                .providerOf(offeringId)
                .orElseThrow(() -> new Problem(
                                CommonProblem.RULE_BROKEN, "The deal's consortium has no offering " + offeringId + ".")
                        .with("allowed", deal.consortium().offeringIds()));
    }
}

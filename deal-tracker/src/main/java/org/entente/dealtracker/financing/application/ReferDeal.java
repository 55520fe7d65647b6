package org.entente.dealtracker.financing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.deal.application.FinancedDeal;
import org.entente.dealtracker.financing.domain.FinancingPermissions;
import org.entente.dealtracker.financing.domain.FinancingReferral;
import org.entente.dealtracker.financing.domain.RequestedFinancing;
import org.entente.kit.journal.Journal;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Hands a live deal over to an institution, as early as anybody likes; once at a time for the same instrument. */
@ApplicationScoped
public class ReferDeal {

    private final ReferralAccess access;
    private final Referrals referrals;
    private final Journal journal;
    private final Clock clock;

    ReferDeal(ReferralAccess access, Referrals referrals, Journal journal, Clock clock) {
        this.access = access;
        this.referrals = referrals;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public ReferralView refer(UUID dealId, RequestedFinancing asked) {
        FinancedDeal deal = access.locked(dealId);
        if (!FinancingPermissions.mayRefer(access.caller(), deal.lead())) {
            throw new Problem(
                    CommonProblem.FORBIDDEN,
                    "Only the program office and an admin of the deal's lead refer it for financing.");
        }
        if (!deal.stage().live()) {
            throw new Problem(
                            CommonProblem.STATE_CONFLICT,
                            "A deal that is " + deal.stage() + " is not referred for financing.")
                    .with("state", deal.stage())
                    .with("allowed", List.of());
        }
        requireNoneOpen(dealId, asked);
        FinancingReferral referral = new FinancingReferral(UUID.randomUUID(), dealId, asked, clock.instant());
        referrals.add(referral);
        referrals.flush();
        journal.append(dealId, referral.referred());
        return access.view(referral, deal);
    }

    private void requireNoneOpen(UUID dealId, RequestedFinancing asked) {
        referrals.ofDeal(dealId).stream()
                .filter(other -> other.open() && other.asked().sameAs(asked))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problem(
                                    CommonProblem.STATE_CONFLICT,
                                    "A referral of this deal to " + asked.institution() + " for " + asked.instrument()
                                            + " is open already: withdraw it, or go on with it.")
                            .with("referralId", other.id())
                            .with("state", other.state())
                            .with("allowed", other.allowed());
                });
    }
}

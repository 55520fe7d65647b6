package org.entente.dealtracker.financing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.dealtracker.deal.application.FinancedDeal;
import org.entente.dealtracker.financing.domain.FinancingCommand;
import org.entente.dealtracker.financing.domain.FinancingPermissions;
import org.entente.dealtracker.financing.domain.FinancingReferral;
import org.entente.kit.http.Step;
import org.entente.kit.journal.Journal;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Records what becomes of a referral; a signature waits for the deal's licenses. */
@ApplicationScoped
public class MoveReferral {

    private final ReferralAccess access;
    private final Referrals referrals;
    private final Journal journal;
    private final Clock clock;

    MoveReferral(ReferralAccess access, Referrals referrals, Journal journal, Clock clock) {
        this.access = access;
        this.referrals = referrals;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param reason may be {@code null} for a review or a commitment */
    @Transactional
    public ReferralView move(UUID dealId, Step step, FinancingCommand command, String reason) {
        FinancedDeal deal = access.locked(dealId);
        FinancingReferral referral = access.of(deal, step.id());
        if (!FinancingPermissions.allows(command, access.caller(), deal.lead())) {
            throw new Problem(
                            CommonProblem.FORBIDDEN,
                            "To " + command.words() + " is for: " + FinancingPermissions.words(command) + ".")
                    .with("state", referral.state())
                    .with("allowed", referral.allowed());
        }
        step.requireRead(referral.version());
        List<DomainEvent> events = command == FinancingCommand.SIGN
                ? referral.sign(access.missing(deal), clock.instant())
                : referral.move(command, reason, clock.instant());
        referrals.flush();
        journal.append(dealId, events);
        return access.view(referral, deal);
    }
}

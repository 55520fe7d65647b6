package org.entente.dealtracker.financing.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.deal.application.FinancedDeal;
import org.entente.dealtracker.deal.application.FinancedDeals;
import org.entente.dealtracker.financing.domain.FinancingReferral;
import org.entente.kit.identity.Caller;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Lets callers at referrals: who sees all of a deal reads what becomes of its financing. */
@ApplicationScoped
class ReferralAccess {

    private final FinancedDeals deals;
    private final Referrals referrals;
    private final LicensesSettled licenses;
    private final CurrentCaller caller;

    ReferralAccess(FinancedDeals deals, Referrals referrals, LicensesSettled licenses, CurrentCaller caller) {
        this.deals = deals;
        this.referrals = referrals;
        this.licenses = licenses;
        this.caller = caller;
    }

    Caller caller() {
        return caller.get();
    }

    FinancedDeal visible(UUID dealId) {
        return deals.visible(dealId, caller.get()).orElseThrow(() -> nothing("deal"));
    }

    /** The deal, and with it all of its referrals, which nobody else changes until the transaction ends. */
    FinancedDeal locked(UUID dealId) {
        return deals.locked(dealId, caller.get()).orElseThrow(() -> nothing("deal"));
    }

    FinancingReferral of(FinancedDeal deal, UUID id) {
        return referrals
                .find(id)
                .filter(referral -> referral.dealId().equals(deal.dealId()))
                .orElseThrow(() -> nothing("referral"));
    }

    /** What a signature still waits for; the license of the deal stays as it is until the transaction ends. */
    List<String> missing(FinancedDeal deal) {
        licenses.keep(deal);
        return licenses.missing(deal);
    }

    ReferralView view(FinancingReferral referral, FinancedDeal deal) {
        return new ReferralView(referral, referral.open() ? licenses.missing(deal) : List.of());
    }

    private static Problem nothing(String what) {
        return new Problem(CommonProblem.NOT_FOUND, "There is no such " + what + ", or you may not see it.");
    }
}

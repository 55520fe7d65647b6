package org.entente.dealtracker.financing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.dealtracker.deal.application.FinancedDeal;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** Referrals of deals that the caller sees all of. */
@ApplicationScoped
public class FindReferrals {

    private final ReferralAccess access;
    private final Referrals referrals;

    FindReferrals(ReferralAccess access, Referrals referrals) {
        this.access = access;
        this.referrals = referrals;
    }

    @Transactional
    public ReferralView one(UUID dealId, UUID id) {
        FinancedDeal deal = access.visible(dealId);
        return access.view(access.of(deal, id), deal);
    }

    @Transactional
    public Page<ReferralView> list(UUID dealId, PageRequest page) {
        FinancedDeal deal = access.visible(dealId);
        return Page.of(referrals.ofDeal(dealId, page), page, referral -> Cursor.of(referral.createdAt(), referral.id()))
                .map(referral -> access.view(referral, deal));
    }
}

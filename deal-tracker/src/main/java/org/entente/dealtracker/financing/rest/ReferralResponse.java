package org.entente.dealtracker.financing.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.vocabulary.FinancingInstitution;
import org.entente.contracts.vocabulary.FinancingState;
import org.entente.dealtracker.financing.application.ReferralView;
import org.entente.dealtracker.financing.domain.FinancingInstrument;
import org.entente.dealtracker.financing.domain.FinancingReferral;

/**
 * A referral for financing.
 *
 * @param amountUsd whole US dollars
 * @param reason of its last step; {@code null} where none was given
 * @param missing what is not settled about the deal's licenses, for which a signature waits
 * @param allowed what its state allows now, and whom
 */
record ReferralResponse(
        UUID id,
        UUID dealId,
        FinancingState state,
        long version,
        FinancingInstitution institution,
        FinancingInstrument instrument,
        long amountUsd,
        Instant createdAt,
        Instant updatedAt,
        String reason,
        List<String> missing,
        List<String> allowed) {

    static ReferralResponse of(ReferralView view) {
        FinancingReferral referral = view.referral();
        return new ReferralResponse(
                referral.id(),
                referral.dealId(),
                referral.state(),
                referral.version(),
                referral.asked().institution(),
                referral.asked().instrument(),
                referral.asked().amountUsd(),
                referral.createdAt(),
                referral.updatedAt(),
                referral.reason().orElse(null),
                view.missing(),
                referral.allowed());
    }
}

package org.entente.dealtracker.financing.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.financing.domain.FinancingReferral;
import org.entente.kit.http.PageRequest;

/** Where referrals are kept. */
public interface Referrals {

    void add(FinancingReferral referral);

    Optional<FinancingReferral> find(UUID id);

    List<FinancingReferral> ofDeal(UUID dealId);

    /** Newest first; one more than the page shows. */
    List<FinancingReferral> ofDeal(UUID dealId, PageRequest page);

    /** Writes what was changed, so that versions are what readers will see. */
    void flush();
}

package org.entente.dealtracker.financing.application;

import java.util.List;
import org.entente.dealtracker.financing.domain.FinancingReferral;

/**
 * A referral and what its signature waits for.
 *
 * @param missing what is not settled about the deal's licenses, in sentences; empty for one that nothing can become of
 */
public record ReferralView(FinancingReferral referral, List<String> missing) {}

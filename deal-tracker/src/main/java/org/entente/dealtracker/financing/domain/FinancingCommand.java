package org.entente.dealtracker.financing.domain;

import java.util.Locale;

/** What becomes of a referral. */
public enum FinancingCommand {
    START_REVIEW,
    COMMIT,
    SIGN,
    DECLINE,
    WITHDRAW;

    /** As clients read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

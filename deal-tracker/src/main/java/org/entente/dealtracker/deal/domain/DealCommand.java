package org.entente.dealtracker.deal.domain;

import java.util.Locale;

/** What can be done to a deal, by people or by what happens elsewhere. */
public enum DealCommand {
    ASSEMBLE,
    SELECT,
    RECORD_FORMED,
    LOSE_CONSORTIUM,
    SUBSTITUTE,
    RECORD_AMENDED,
    ENTER_REVIEW,
    LICENSE,
    REPLACE_LICENSE,
    RECORD_NOT_REQUIRED,
    DENY,
    RETURN,
    REOPEN,
    HOLD,
    RECORD_DELIVERY,
    WITHDRAW;

    /** As clients read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.entente.dealtracker.review.domain;

import java.util.Locale;

/** What can be done to an application. */
public enum ReviewCommand {
    REGISTER,
    REFER,
    RECOMMEND,
    DECIDE,
    WITHDRAW;

    /** As clients read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}

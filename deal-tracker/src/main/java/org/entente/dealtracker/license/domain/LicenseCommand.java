package org.entente.dealtracker.license.domain;

import java.util.Locale;

/** What can be done to a license after its issue. */
public enum LicenseCommand {
    ACKNOWLEDGE,
    DRAW,
    REPORT_CHANGE,
    SUBMIT_REPORT,
    AMEND,
    REQUEST_TRANSFER,
    DECIDE_TRANSFER,
    REPLACE,
    SUSPEND,
    REINSTATE,
    REVOKE,
    EXPIRE;

    /** As clients read it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.entente.dealtracker.determination.application;

import org.entente.dealtracker.determination.domain.LicenseRules;

/** The rules that determinations go by. */
public interface LicensePolicy {

    /** All versions, past and to come. */
    LicenseRules rules();
}

package org.entente.dealtracker.deal.application;

import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealVisibility;
import org.entente.kit.identity.Caller;

/** How much of a deal's story somebody may read; each may read what those before may. */
enum Reader {
    MARKETPLACE,
    PARTY,
    GOVERNMENT;

    /** The program office and auditors read what agencies read. */
    static Reader of(Caller caller, Deal deal) {
        if (caller.hasAny(Roles.AGENCY_REVIEWER, Roles.AGENCY_OFFICIAL, Roles.PROGRAM_OFFICE, Roles.AUDITOR)) {
            return GOVERNMENT;
        }
        return DealVisibility.of(caller).whole(deal) ? PARTY : MARKETPLACE;
    }

    boolean reads(Reader level) {
        return compareTo(level) >= 0;
    }
}

package org.entente.dealtracker.policy.domain;

import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;

/** Who signs acts of policy, and who reads what is only proposed; what is in force, or was, is public. */
public final class PolicyAuthority {

    private PolicyAuthority() {}

    /** The program office and Commerce's officials. */
    public static boolean mayDirect(Caller caller) {
        return caller.has(Roles.PROGRAM_OFFICE) || caller.has(Roles.AGENCY_OFFICIAL) && ofCommerce(caller);
    }

    public static boolean readsProposals(Caller caller) {
        return caller.hasAny(Roles.PROGRAM_OFFICE, Roles.AUDITOR, Roles.AGENCY_REVIEWER, Roles.AGENCY_OFFICIAL);
    }

    private static boolean ofCommerce(Caller caller) {
        return caller.organization() != null
                && caller.organization()
                        .attribute("agency")
                        .filter(Agency.COMMERCE.name()::equals)
                        .isPresent();
    }
}

package org.entente.dealtracker.directive.domain;

import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;

/** Who signs directives, and who reads proposals; what is in force, or was, is public. */
public final class DirectivePermissions {

    private DirectivePermissions() {}

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

package org.entente.consortiumservice.consortium.application;

import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Who sees consortia and who acts on them. */
final class ConsortiumPolicy {

    private ConsortiumPolicy() {}

    static ConsortiumVisibility visibility(Caller caller) {
        if (caller.hasAny(Roles.PROGRAM_OFFICE, Roles.AUDITOR, Roles.AGENCY_REVIEWER, Roles.AGENCY_OFFICIAL)) {
            return new ConsortiumVisibility.All();
        }
        if (caller.hasAny(Roles.COMPANY_ADMIN, Roles.COMPANY_MEMBER) && caller.organization() != null) {
            return new ConsortiumVisibility.MemberOf(caller.organization().id());
        }
        return new ConsortiumVisibility.None();
    }

    static void requireInvited(Caller caller, UUID organizationId) {
        if (!caller.has(Roles.COMPANY_ADMIN) || !caller.belongsTo(organizationId)) {
            throw forbidden("Only the invited organization's administrator answers its invitation.");
        }
    }

    /** An announcement is the program office's to record, because nobody is asked. */
    static void requireOpener(Caller caller, UUID anchorOrganizationId, boolean announced) {
        if (caller.has(Roles.PROGRAM_OFFICE)) {
            return;
        }
        if (announced) {
            throw forbidden("Only the program office records an announced consortium.");
        }
        if (!caller.has(Roles.COMPANY_ADMIN) || !caller.belongsTo(anchorOrganizationId)) {
            throw forbidden("Only the anchor's administrator opens a consortium.");
        }
    }

    private static Problem forbidden(String why) {
        return new Problem(CommonProblem.FORBIDDEN, why);
    }
}

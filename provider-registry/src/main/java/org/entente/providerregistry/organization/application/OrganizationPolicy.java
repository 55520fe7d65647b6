package org.entente.providerregistry.organization.application;

import static org.entente.contracts.vocabulary.Roles.AGENCY_OFFICIAL;
import static org.entente.contracts.vocabulary.Roles.AGENCY_REVIEWER;
import static org.entente.contracts.vocabulary.Roles.ASSESSOR;
import static org.entente.contracts.vocabulary.Roles.AUDITOR;
import static org.entente.contracts.vocabulary.Roles.COMPANY_ADMIN;
import static org.entente.contracts.vocabulary.Roles.COMPANY_MEMBER;
import static org.entente.contracts.vocabulary.Roles.PROGRAM_OFFICE;

import org.entente.kit.identity.Caller;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Who may do what with organizations. Registered organizations are visible to everyone who is signed in. */
public final class OrganizationPolicy {
    private OrganizationPolicy() {}

    /** Whether the caller may do this with that organization. */
    public static boolean permits(OrganizationAction action, Caller caller, OrganizationId organization) {
        var own = caller.belongsTo(organization.value());
        return switch (action) {
            case REGISTER -> caller.has(PROGRAM_OFFICE) || (caller.has(COMPANY_ADMIN) && own);
            case VERIFY, SUSPEND -> caller.has(PROGRAM_OFFICE) && !own;
            case SEE_OWNERSHIP ->
                own
                        || caller.hasAny(
                                COMPANY_ADMIN,
                                COMPANY_MEMBER,
                                ASSESSOR,
                                AGENCY_REVIEWER,
                                AGENCY_OFFICIAL,
                                PROGRAM_OFFICE,
                                AUDITOR);
        };
    }

    static void demand(OrganizationAction action, Caller caller, OrganizationId organization) {
        if (permits(action, caller, organization)) {
            return;
        }
        if (action != OrganizationAction.REGISTER
                && caller.has(PROGRAM_OFFICE)
                && caller.belongsTo(organization.value())) {
            throw RegistryProblem.OWN_ORGANIZATION.because("You belong to organization " + organization + ".");
        }
        throw Refusal.forbidden(action.words());
    }
}

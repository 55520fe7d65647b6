package org.entente.providerregistry.organization.application;

import static org.entente.contracts.vocabulary.Roles.BUYER;
import static org.entente.contracts.vocabulary.Roles.COMPANY_ADMIN;
import static org.entente.contracts.vocabulary.Roles.PARTNER_SYSTEM;
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
            case SEE_OWNERSHIP -> own || !caller.hasAny(BUYER, PARTNER_SYSTEM);
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

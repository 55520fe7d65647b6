package org.entente.providerregistry.certification.application;

import static org.entente.contracts.vocabulary.Roles.AGENCY_OFFICIAL;
import static org.entente.contracts.vocabulary.Roles.AGENCY_REVIEWER;
import static org.entente.contracts.vocabulary.Roles.ASSESSOR;
import static org.entente.contracts.vocabulary.Roles.AUDITOR;
import static org.entente.contracts.vocabulary.Roles.COMPANY_ADMIN;
import static org.entente.contracts.vocabulary.Roles.COMPANY_MEMBER;
import static org.entente.contracts.vocabulary.Roles.PROGRAM_OFFICE;

import org.entente.kit.identity.Caller;
import org.entente.providerregistry.certification.domain.Assessor;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.vocabulary.OrganizationId;

/**
 * Who sees which certifications and may do what with them.
 *
 * <p>Duties are separate: nobody assesses, decides, suspends or reinstates for an organization that they belong to.
 */
public final class CertificationPolicy {
    private CertificationPolicy() {}

    /** How far the caller sees. */
    public static CertificationSight sightOf(Caller caller) {
        var organization =
                caller.organization() == null ? null : caller.organization().id();
        return new CertificationSight(isOfficial(caller), organization);
    }

    /** Whether the caller may do this with a certification of that organization. */
    public static boolean permits(CertificationAction action, Caller caller, OrganizationId owner) {
        var own = caller.belongsTo(owner.value());
        return switch (action) {
            case APPLY -> caller.hasAny(COMPANY_ADMIN, COMPANY_MEMBER) && own;
            case ASSESS, DECIDE, SUSPEND, REINSTATE -> holdsOffice(action, caller) && !own;
            case SEE_ASSESSMENT -> own || isOfficial(caller);
        };
    }

    static void demand(CertificationAction action, Caller caller, OrganizationId owner) {
        if (permits(action, caller, owner)) {
            return;
        }
        if (holdsOffice(action, caller)) {
            throw RegistryProblem.OWN_ORGANIZATION.because("You belong to organization " + owner + ".");
        }
        throw Refusal.forbidden(action.words());
    }

    /** The caller in the part of an assessor. */
    static Assessor assessor(Caller caller) {
        var laboratory =
                caller.organization() == null ? null : caller.organization().id();
        return new Assessor(caller.subject(), laboratory);
    }

    private static boolean holdsOffice(CertificationAction action, Caller caller) {
        return switch (action) {
            case ASSESS, DECIDE -> caller.has(ASSESSOR);
            case SUSPEND, REINSTATE -> caller.hasAny(ASSESSOR, PROGRAM_OFFICE);
            case APPLY, SEE_ASSESSMENT -> false;
        };
    }

    private static boolean isOfficial(Caller caller) {
        return caller.hasAny(ASSESSOR, PROGRAM_OFFICE, AUDITOR, AGENCY_REVIEWER, AGENCY_OFFICIAL);
    }
}

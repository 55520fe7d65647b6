package org.entente.providerregistry.screening.application;

import static org.entente.contracts.vocabulary.Roles.AGENCY_OFFICIAL;
import static org.entente.contracts.vocabulary.Roles.AGENCY_REVIEWER;
import static org.entente.contracts.vocabulary.Roles.AUDITOR;
import static org.entente.contracts.vocabulary.Roles.PROGRAM_OFFICE;

import org.entente.kit.identity.Caller;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.problem.RegistryProblem;
import org.entente.providerregistry.screening.domain.Official;
import org.entente.providerregistry.vocabulary.OrganizationId;

/**
 * Who sees which screenings and may do what with them.
 *
 * <p>An organization sees where its own screenings stand, without what was found on which list, and no other organization's. Nobody
 * records or decides for an organization that they belong to.
 */
public final class ScreeningPolicy {
    private ScreeningPolicy() {}

    /** How far the caller sees. */
    public static ScreeningSight sightOf(Caller caller) {
        var organization =
                caller.organization() == null ? null : caller.organization().id();
        return new ScreeningSight(isOfficial(caller), organization);
    }

    /** Whether the caller may do this with a screening of that organization. */
    public static boolean permits(ScreeningAction action, Caller caller, OrganizationId screened) {
        var own = caller.belongsTo(screened.value());
        return switch (action) {
            case RECORD, DECIDE -> caller.has(PROGRAM_OFFICE) && !own;
            case SEE_EVIDENCE -> isOfficial(caller) && !own;
        };
    }

    static void demand(ScreeningAction action, Caller caller, OrganizationId screened) {
        if (permits(action, caller, screened)) {
            return;
        }
        if (caller.has(PROGRAM_OFFICE)) {
            throw RegistryProblem.OWN_ORGANIZATION
                    .because("You belong to organization " + screened + ".")
                    .with("allowed", "an official of the program office who does not belong to it");
        }
        throw Refusal.forbidden(action.words());
    }

    /** The caller in office. */
    public static Official official(Caller caller) {
        return new Official(caller.subject(), caller.name());
    }

    private static boolean isOfficial(Caller caller) {
        return caller.hasAny(PROGRAM_OFFICE, AUDITOR, AGENCY_REVIEWER, AGENCY_OFFICIAL);
    }
}

package org.entente.providerregistry.screening.application;

import static org.entente.contracts.vocabulary.Roles.AGENCY_OFFICIAL;
import static org.entente.contracts.vocabulary.Roles.AGENCY_REVIEWER;
import static org.entente.contracts.vocabulary.Roles.AUDITOR;
import static org.entente.contracts.vocabulary.Roles.PROGRAM_OFFICE;

import org.entente.contracts.vocabulary.Agency;
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
            case RECORD, DECIDE -> holdsOffice(caller) && !own;
            case SEE_EVIDENCE -> isOfficial(caller) && !own;
        };
    }

    static void demand(ScreeningAction action, Caller caller, OrganizationId screened) {
        if (permits(action, caller, screened)) {
            return;
        }
        if (holdsOffice(caller)) {
            throw RegistryProblem.OWN_ORGANIZATION
                    .because("You belong to organization " + screened + ".")
                    .with("allowed", "an official who does not belong to it");
        }
        throw Refusal.forbidden(action.words());
    }

    /** The caller in office. */
    public static Official official(Caller caller) {
        return new Official(caller.subject(), caller.name());
    }

    /** The program office, and the officials of Commerce, whose lists most of them are. */
    private static boolean holdsOffice(Caller caller) {
        return caller.has(PROGRAM_OFFICE) || (caller.has(AGENCY_OFFICIAL) && isOfCommerce(caller));
    }

    private static boolean isOfCommerce(Caller caller) {
        return caller.organization() != null
                && caller.organization()
                        .attribute("agency")
                        .filter(Agency.COMMERCE.name()::equals)
                        .isPresent();
    }

    private static boolean isOfficial(Caller caller) {
        return caller.hasAny(PROGRAM_OFFICE, AUDITOR, AGENCY_REVIEWER, AGENCY_OFFICIAL);
    }
}

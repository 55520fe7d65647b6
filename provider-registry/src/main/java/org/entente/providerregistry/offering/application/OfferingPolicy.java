package org.entente.providerregistry.offering.application;

import static org.entente.contracts.vocabulary.Roles.AGENCY_OFFICIAL;
import static org.entente.contracts.vocabulary.Roles.AGENCY_REVIEWER;
import static org.entente.contracts.vocabulary.Roles.ASSESSOR;
import static org.entente.contracts.vocabulary.Roles.AUDITOR;
import static org.entente.contracts.vocabulary.Roles.BUYER;
import static org.entente.contracts.vocabulary.Roles.COMPANY_ADMIN;
import static org.entente.contracts.vocabulary.Roles.COMPANY_MEMBER;
import static org.entente.contracts.vocabulary.Roles.PROGRAM_OFFICE;

import org.entente.kit.identity.Caller;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.OrganizationId;

/** Who sees which offerings and may do what with them. */
public final class OfferingPolicy {
    private OfferingPolicy() {}

    /** How far the caller sees. */
    public static OfferingSight sightOf(Caller caller) {
        var organization =
                caller.organization() == null ? null : caller.organization().id();
        var program = caller.hasAny(PROGRAM_OFFICE, AUDITOR);
        return new OfferingSight(
                program, program || caller.hasAny(ASSESSOR, AGENCY_REVIEWER, AGENCY_OFFICIAL), organization);
    }

    /** Whether the caller may do this with an offering of that organization. */
    public static boolean permits(OfferingAction action, Caller caller, OrganizationId owner) {
        var own = caller.belongsTo(owner.value());
        return switch (action) {
            case DRAFT, PUBLISH, WITHDRAW ->
                caller.has(PROGRAM_OFFICE) || (caller.hasAny(COMPANY_ADMIN, COMPANY_MEMBER) && own);
            case SEE_TERMS ->
                own
                        || caller.hasAny(
                                COMPANY_ADMIN,
                                COMPANY_MEMBER,
                                BUYER,
                                ASSESSOR,
                                AGENCY_REVIEWER,
                                AGENCY_OFFICIAL,
                                PROGRAM_OFFICE,
                                AUDITOR);
        };
    }

    static void demand(OfferingAction action, Caller caller, OrganizationId owner) {
        if (!permits(action, caller, owner)) {
            throw Refusal.forbidden(action.words());
        }
    }
}

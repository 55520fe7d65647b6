package org.entente.providerregistry.attestation.application;

import static org.entente.contracts.vocabulary.Roles.AGENCY_OFFICIAL;
import static org.entente.contracts.vocabulary.Roles.AGENCY_REVIEWER;
import static org.entente.contracts.vocabulary.Roles.ASSESSOR;
import static org.entente.contracts.vocabulary.Roles.AUDITOR;
import static org.entente.contracts.vocabulary.Roles.COMPANY_ADMIN;
import static org.entente.contracts.vocabulary.Roles.COMPANY_MEMBER;
import static org.entente.contracts.vocabulary.Roles.PROGRAM_OFFICE;

import org.entente.kit.identity.Caller;
import org.entente.providerregistry.attestation.domain.Side;
import org.entente.providerregistry.problem.Refusal;

/** Who sees which attestations and may do what with them. */
public final class AttestationPolicy {
    private AttestationPolicy() {}

    /** How far the caller sees. */
    public static AttestationSight sightOf(Caller caller) {
        var organization =
                caller.organization() == null ? null : caller.organization().id();
        return new AttestationSight(isOfficial(caller), organization);
    }

    /** Whether the caller may do this with an attestation between these two sides. */
    public static boolean permits(AttestationAction action, Caller caller, Side side, Side otherSide) {
        return switch (action) {
            case RECORD -> actsFor(side, caller);
            case CONFIRM -> actsFor(otherSide, caller);
            case WITHDRAW -> actsFor(side, caller) || actsFor(otherSide, caller);
            case SEE_EVIDENCE -> isOfficial(caller) || owns(side, caller) || owns(otherSide, caller);
        };
    }

    static void demand(AttestationAction action, Caller caller, Side side, Side otherSide) {
        if (!permits(action, caller, side, otherSide)) {
            throw Refusal.forbidden(action.words());
        }
    }

    private static boolean actsFor(Side side, Caller caller) {
        return caller.hasAny(COMPANY_ADMIN, COMPANY_MEMBER) && owns(side, caller);
    }

    private static boolean owns(Side side, Caller caller) {
        return caller.belongsTo(side.owner().value());
    }

    private static boolean isOfficial(Caller caller) {
        return caller.hasAny(ASSESSOR, PROGRAM_OFFICE, AUDITOR, AGENCY_REVIEWER, AGENCY_OFFICIAL);
    }
}

package org.entente.dealtracker.review.domain;

import java.util.Optional;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;

/**
 * Somebody who works for an agency.
 *
 * @param official may hand on what others have in hand
 */
public record StaffMember(String subject, Agency agency, String name, boolean official) {

    /** Nobody for a caller who does not work for an agency. */
    public static Optional<StaffMember> of(Caller caller) {
        return ReviewPermissions.agencyOf(caller)
                .map(agency ->
                        new StaffMember(caller.subject(), agency, caller.name(), caller.has(Roles.AGENCY_OFFICIAL)));
    }
}

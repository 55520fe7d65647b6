package org.entente.dealtracker.review.domain;

import java.util.Optional;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;

/** Who acts for which agency, and which agency issues which command. */
public final class ReviewPermissions {

    private ReviewPermissions() {}

    /** The agency that the caller reviews for; empty for everybody else. */
    public static Optional<Agency> agencyOf(Caller caller) {
        if (!caller.has(Roles.AGENCY_REVIEWER) || caller.organization() == null) {
            return Optional.empty();
        }
        return caller.organization().attribute("agency").flatMap(ReviewPermissions::known);
    }

    /** Whether the caller's agency issues this command, and the caller belongs to nobody whom it concerns. */
    public static boolean allows(ReviewCommand command, Caller caller, ReviewRecord review) {
        return agencyOf(caller)
                        .filter(agency -> ReviewTransitions.everBy(command, agency))
                        .isPresent()
                && review.parties().stream().noneMatch(caller::belongsTo);
    }

    private static Optional<Agency> known(String name) {
        for (Agency agency : Agency.values()) {
            if (agency.name().equals(name)) {
                return Optional.of(agency);
            }
        }
        return Optional.empty();
    }
}

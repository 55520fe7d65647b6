package org.entente.dealtracker.review.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;

/** Who does something to an application: an agency in a role, the applicant, or nobody in person. */
public enum ReviewActor {
    COMMERCE("Commerce", Roles.AGENCY_REVIEWER, Agency.COMMERCE),
    COMMERCE_OFFICIAL("an official of Commerce", Roles.AGENCY_OFFICIAL, Agency.COMMERCE),
    /** Four eyes: who signed the denial does not decide on the appeal from it. */
    ANOTHER_COMMERCE_OFFICIAL(
            "an official of Commerce who did not sign the denial", Roles.AGENCY_OFFICIAL, Agency.COMMERCE),
    REVIEWING_AGENCY("State, War or Energy", Roles.AGENCY_REVIEWER, Agency.STATE, Agency.WAR, Agency.ENERGY),
    REVIEWING_OFFICIAL(
            "an official of State, War or Energy", Roles.AGENCY_OFFICIAL, Agency.STATE, Agency.WAR, Agency.ENERGY),
    ANY_AGENCY(
            "Commerce, State, War or Energy",
            Roles.AGENCY_REVIEWER,
            Agency.COMMERCE,
            Agency.STATE,
            Agency.WAR,
            Agency.ENERGY),
    MEMBER(
            "an official of Commerce, State, War or Energy",
            Roles.AGENCY_OFFICIAL,
            Agency.COMMERCE,
            Agency.STATE,
            Agency.WAR,
            Agency.ENERGY),
    DISSENTER(
            "an official of an agency that dissented",
            Roles.AGENCY_OFFICIAL,
            Agency.COMMERCE,
            Agency.STATE,
            Agency.WAR,
            Agency.ENERGY),
    APPLICANT("an admin of the applicant", Roles.COMPANY_ADMIN),
    /** The deal was withdrawn, and what was applied for with it. */
    DEAL("the deal", null),
    /** A day came. */
    CALENDAR("the calendar", null);

    private final String words;
    private final String role;
    private final Set<Agency> agencies;

    ReviewActor(String words, String role, Agency... agencies) {
        this.words = words;
        this.role = role;
        this.agencies = agencies.length == 0 ? EnumSet.noneOf(Agency.class) : EnumSet.copyOf(Arrays.asList(agencies));
    }

    /** As people read it in a sentence. */
    public String words() {
        return words;
    }

    /** Whether somebody does it in person. */
    boolean inPerson() {
        return role != null;
    }

    /** Whether the caller is one; nobody whom the application concerns acts for an agency in it. */
    boolean is(Caller caller, ReviewRecord review) {
        if (role == null || !caller.has(role)) {
            return false;
        }
        if (this == APPLICANT) {
            return caller.belongsTo(review.application().applicantOrganizationId());
        }
        if (this == ANOTHER_COMMERCE_OFFICIAL && signedDenial(caller, review)) {
            return false;
        }
        Optional<Agency> agency = ReviewPermissions.agencyOf(caller);
        return agency.filter(agencies::contains).isPresent()
                && review.parties().stream().noneMatch(caller::belongsTo);
    }

    private static boolean signedDenial(Caller caller, ReviewRecord review) {
        return review.intentToDeny()
                .filter(notice -> caller.subject().equals(notice.by()))
                .isPresent();
    }
}

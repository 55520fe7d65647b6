package org.entente.dealtracker.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Roles;
import org.entente.kit.identity.Caller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Who acts for which agency, and who issues which command. */
public final class ReviewPermissions {

    private ReviewPermissions() {}

    /** The agency that the caller reviews or speaks for; empty for everybody else. */
    public static Optional<Agency> agencyOf(Caller caller) {
        if (!caller.hasAny(Roles.AGENCY_REVIEWER, Roles.AGENCY_OFFICIAL) || caller.organization() == null) {
            return Optional.empty();
        }
        return caller.organization().attribute("agency").flatMap(ReviewPermissions::known);
    }

    /**
     * Refuses a caller who may not issue this command: not on this review at all, or not where it now is.
     *
     * @throws Problem {@code forbidden}, with what is allowed now and by whom
     */
    public static void require(ReviewCommand command, Caller caller, ReviewRecord review) {
        List<ReviewTransition> ever = ReviewTransitions.TABLE.stream()
                .filter(row -> row.command() == command)
                .toList();
        List<ReviewTransition> now = ReviewTransitions.find(review.state(), command);
        List<ReviewTransition> asked = now.isEmpty() ? ever : now;
        if (asked.stream().flatMap(row -> row.by().stream()).noneMatch(actor -> actor.is(caller, review))) {
            String who = asked.stream()
                    .filter(ReviewTransition::inPerson)
                    .map(row -> row.byWords(ReviewActor::inPerson))
                    .distinct()
                    .collect(Collectors.joining("; "));
            throw new Problem(
                            CommonProblem.FORBIDDEN,
                            "Your role and agency do not allow this. To " + command.words() + " is for: " + who + ".")
                    .with("state", review.state())
                    .with("allowed", ReviewTransitions.allowed(review));
        }
    }

    /** What the caller may try now; whether it succeeds may depend on more than the state. */
    public static List<String> open(Caller caller, ReviewRecord review) {
        return ReviewTransitions.TABLE.stream()
                .filter(row -> row.from() == review.state()
                        && review.offers(row.command())
                        && row.by().stream().anyMatch(actor -> actor.is(caller, review)))
                .map(row -> row.command().words())
                .distinct()
                .toList();
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

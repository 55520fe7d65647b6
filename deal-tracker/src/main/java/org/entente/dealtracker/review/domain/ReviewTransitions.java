package org.entente.dealtracker.review.domain;

import static org.entente.contracts.vocabulary.Agency.COMMERCE;
import static org.entente.contracts.vocabulary.Agency.ENERGY;
import static org.entente.contracts.vocabulary.Agency.STATE;
import static org.entente.contracts.vocabulary.Agency.WAR;
import static org.entente.dealtracker.review.domain.ReviewCommand.DECIDE;
import static org.entente.dealtracker.review.domain.ReviewCommand.RECOMMEND;
import static org.entente.dealtracker.review.domain.ReviewCommand.REFER;
import static org.entente.dealtracker.review.domain.ReviewCommand.REGISTER;
import static org.entente.dealtracker.review.domain.ReviewCommand.WITHDRAW;
import static org.entente.dealtracker.review.domain.ReviewState.DECIDED;
import static org.entente.dealtracker.review.domain.ReviewState.INTERAGENCY_REVIEW;
import static org.entente.dealtracker.review.domain.ReviewState.REGISTERED;
import static org.entente.dealtracker.review.domain.ReviewState.SUBMITTED;
import static org.entente.dealtracker.review.domain.ReviewState.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.contracts.vocabulary.Agency;

/** The state machine of review, in one table: who leads from where to where (15 CFR 750.3, 750.4). */
final class ReviewTransitions {

    static final List<ReviewTransition> TABLE = List.of(
            row(SUBMITTED, REGISTER, REGISTERED, COMMERCE),
            row(REGISTERED, REFER, INTERAGENCY_REVIEW, COMMERCE),
            row(INTERAGENCY_REVIEW, RECOMMEND, INTERAGENCY_REVIEW, STATE, WAR, ENERGY),
            row(INTERAGENCY_REVIEW, DECIDE, DECIDED, COMMERCE),
            row(SUBMITTED, WITHDRAW, WITHDRAWN),
            row(REGISTERED, WITHDRAW, WITHDRAWN),
            row(INTERAGENCY_REVIEW, WITHDRAW, WITHDRAWN));

    private ReviewTransitions() {}

    static Optional<ReviewTransition> find(ReviewState from, ReviewCommand command) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.command() == command)
                .findFirst();
    }

    /** What this state allows and by whom, in the table's order. */
    static List<String> allowed(ReviewState from) {
        return TABLE.stream()
                .filter(row -> row.from() == from && !row.by().isEmpty())
                .map(row -> row.command().words())
                .toList();
    }

    /** The agencies that ever issue this command. */
    static boolean everBy(ReviewCommand command, Agency agency) {
        return TABLE.stream()
                .anyMatch(row -> row.command() == command && row.by().contains(agency));
    }

    private static ReviewTransition row(ReviewState from, ReviewCommand command, ReviewState to, Agency... by) {
        return new ReviewTransition(from, command, to, Set.of(by));
    }
}

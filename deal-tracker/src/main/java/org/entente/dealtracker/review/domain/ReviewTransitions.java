package org.entente.dealtracker.review.domain;

import static org.entente.dealtracker.review.domain.ReviewActor.ANOTHER_COMMERCE_OFFICIAL;
import static org.entente.dealtracker.review.domain.ReviewActor.ANY_AGENCY;
import static org.entente.dealtracker.review.domain.ReviewActor.APPLICANT;
import static org.entente.dealtracker.review.domain.ReviewActor.CALENDAR;
import static org.entente.dealtracker.review.domain.ReviewActor.COMMERCE;
import static org.entente.dealtracker.review.domain.ReviewActor.COMMERCE_OFFICIAL;
import static org.entente.dealtracker.review.domain.ReviewActor.DEAL;
import static org.entente.dealtracker.review.domain.ReviewActor.DISSENTER;
import static org.entente.dealtracker.review.domain.ReviewActor.MEMBER;
import static org.entente.dealtracker.review.domain.ReviewActor.REVIEWING_AGENCY;
import static org.entente.dealtracker.review.domain.ReviewActor.REVIEWING_OFFICIAL;
import static org.entente.dealtracker.review.domain.ReviewCommand.ANSWER;
import static org.entente.dealtracker.review.domain.ReviewCommand.APPEAL;
import static org.entente.dealtracker.review.domain.ReviewCommand.ASK;
import static org.entente.dealtracker.review.domain.ReviewCommand.ASSIGN;
import static org.entente.dealtracker.review.domain.ReviewCommand.BECOME_DENIED;
import static org.entente.dealtracker.review.domain.ReviewCommand.COUNTERSIGN;
import static org.entente.dealtracker.review.domain.ReviewCommand.DECIDE;
import static org.entente.dealtracker.review.domain.ReviewCommand.DECIDE_APPEAL;
import static org.entente.dealtracker.review.domain.ReviewCommand.DECIDE_AS_BODY;
import static org.entente.dealtracker.review.domain.ReviewCommand.END_STOP;
import static org.entente.dealtracker.review.domain.ReviewCommand.ESCALATE;
import static org.entente.dealtracker.review.domain.ReviewCommand.RECOMMEND;
import static org.entente.dealtracker.review.domain.ReviewCommand.REFER;
import static org.entente.dealtracker.review.domain.ReviewCommand.REGISTER;
import static org.entente.dealtracker.review.domain.ReviewCommand.RESPOND;
import static org.entente.dealtracker.review.domain.ReviewCommand.RETURN;
import static org.entente.dealtracker.review.domain.ReviewCommand.RETURN_UNREGISTERED;
import static org.entente.dealtracker.review.domain.ReviewCommand.SEND_BACK;
import static org.entente.dealtracker.review.domain.ReviewCommand.START_STOP;
import static org.entente.dealtracker.review.domain.ReviewCommand.VOTE;
import static org.entente.dealtracker.review.domain.ReviewCommand.WITHDRAW;
import static org.entente.dealtracker.review.domain.ReviewCommand.WITHDRAW_INTENT;
import static org.entente.dealtracker.review.domain.ReviewState.ACEP_REVIEW;
import static org.entente.dealtracker.review.domain.ReviewState.APPEALED;
import static org.entente.dealtracker.review.domain.ReviewState.BIS_INITIAL_REVIEW;
import static org.entente.dealtracker.review.domain.ReviewState.DECIDED;
import static org.entente.dealtracker.review.domain.ReviewState.EARB_REVIEW;
import static org.entente.dealtracker.review.domain.ReviewState.INTENT_TO_DENY;
import static org.entente.dealtracker.review.domain.ReviewState.INTERAGENCY_REVIEW;
import static org.entente.dealtracker.review.domain.ReviewState.OC_REVIEW;
import static org.entente.dealtracker.review.domain.ReviewState.PRESIDENT;
import static org.entente.dealtracker.review.domain.ReviewState.RETURNED;
import static org.entente.dealtracker.review.domain.ReviewState.SUBMITTED;
import static org.entente.dealtracker.review.domain.ReviewState.WITHDRAWN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The state machine of review, in one table: who leads from where to where (15 CFR 750.3, 750.4, 750.6; Executive Order 12981).
 *
 * <p>A test draws it in {@code docs/review-states.md}.
 */
final class ReviewTransitions {

    /** Where Commerce or a body decides on the merits. */
    private static final Set<ReviewState> DECIDING = EnumSet.range(BIS_INITIAL_REVIEW, PRESIDENT);

    static final List<ReviewTransition> TABLE = table();

    private ReviewTransitions() {}

    private static List<ReviewTransition> table() {
        List<ReviewTransition> table = new ArrayList<>(List.of(
                row(SUBMITTED, REGISTER, BIS_INITIAL_REVIEW, COMMERCE),
                row(SUBMITTED, RETURN_UNREGISTERED, RETURNED, COMMERCE),
                row(BIS_INITIAL_REVIEW, REFER, INTERAGENCY_REVIEW, COMMERCE),
                row(INTERAGENCY_REVIEW, RECOMMEND, INTERAGENCY_REVIEW, REVIEWING_AGENCY),
                row(INTERAGENCY_REVIEW, COUNTERSIGN, INTERAGENCY_REVIEW, REVIEWING_OFFICIAL),
                row(INTERAGENCY_REVIEW, SEND_BACK, INTERAGENCY_REVIEW, REVIEWING_OFFICIAL),
                row(INTERAGENCY_REVIEW, ESCALATE, OC_REVIEW, COMMERCE, CALENDAR),
                row(OC_REVIEW, DECIDE_AS_BODY, OC_REVIEW, COMMERCE_OFFICIAL),
                row(OC_REVIEW, ESCALATE, ACEP_REVIEW, REVIEWING_OFFICIAL),
                row(ACEP_REVIEW, VOTE, ACEP_REVIEW, MEMBER),
                row(ACEP_REVIEW, DECIDE_AS_BODY, ACEP_REVIEW, COMMERCE_OFFICIAL),
                row(ACEP_REVIEW, ESCALATE, EARB_REVIEW, DISSENTER),
                row(EARB_REVIEW, VOTE, EARB_REVIEW, MEMBER),
                row(EARB_REVIEW, DECIDE_AS_BODY, EARB_REVIEW, COMMERCE_OFFICIAL),
                row(EARB_REVIEW, ESCALATE, PRESIDENT, DISSENTER),
                row(PRESIDENT, DECIDE_AS_BODY, PRESIDENT, COMMERCE_OFFICIAL)));
        for (ReviewState state : DECIDING) {
            table.add(row(state, DECIDE, DECIDED, COMMERCE).when("anything but a denial"));
            table.add(row(state, DECIDE, INTENT_TO_DENY, COMMERCE).when("a denial"));
        }
        table.add(row(INTENT_TO_DENY, RESPOND, INTENT_TO_DENY, APPLICANT));
        table.add(row(INTENT_TO_DENY, DECIDE, DECIDED, COMMERCE_OFFICIAL).when("anything but a denial"));
        table.add(row(INTENT_TO_DENY, BECOME_DENIED, DECIDED, CALENDAR));
        for (ReviewState state : DECIDING) {
            table.add(row(INTENT_TO_DENY, WITHDRAW_INTENT, state, COMMERCE_OFFICIAL)
                    .when("the notice was given in " + state));
        }
        for (ReviewState state : EnumSet.range(BIS_INITIAL_REVIEW, INTENT_TO_DENY)) {
            table.add(row(state, START_STOP, state, ANY_AGENCY));
            table.add(row(state, END_STOP, state, ANY_AGENCY));
            table.add(row(state, ASK, state, ANY_AGENCY));
            table.add(row(state, ANSWER, state, APPLICANT));
            table.add(row(state, RETURN, RETURNED, COMMERCE));
        }
        table.add(row(DECIDED, APPEAL, APPEALED, APPLICANT).when("a denial, within its time"));
        table.add(row(APPEALED, DECIDE_APPEAL, DECIDED, ANOTHER_COMMERCE_OFFICIAL)
                .when("the denial stands, or it is approved"));
        table.add(row(APPEALED, DECIDE_APPEAL, RETURNED, ANOTHER_COMMERCE_OFFICIAL)
                .when("granted, for another application"));
        for (ReviewState state : EnumSet.range(SUBMITTED, INTENT_TO_DENY)) {
            table.add(row(state, ASSIGN, state, ANY_AGENCY, MEMBER));
            table.add(row(state, WITHDRAW, WITHDRAWN, APPLICANT, DEAL));
        }
        return List.copyOf(table);
    }

    /** The rows for this command in this state, by where they lead. */
    static List<ReviewTransition> find(ReviewState from, ReviewCommand command) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.command() == command)
                .toList();
    }

    static boolean lead(ReviewState from, ReviewCommand command, ReviewState to) {
        return find(from, command).stream().anyMatch(row -> row.to() == to);
    }

    /** What a review where it is allows somebody to do, and whom, in words and in the table's order. */
    static List<String> allowed(ReviewRecord review) {
        return TABLE.stream()
                .filter(row -> row.from() == review.state() && row.inPerson() && review.offers(row.command()))
                .map(row -> row.command().words() + " (" + row.byWords(ReviewActor::inPerson) + ")")
                .distinct()
                .toList();
    }

    private static ReviewTransition row(ReviewState from, ReviewCommand command, ReviewState to, ReviewActor... by) {
        return new ReviewTransition(from, command, to, Set.of(by), "");
    }
}

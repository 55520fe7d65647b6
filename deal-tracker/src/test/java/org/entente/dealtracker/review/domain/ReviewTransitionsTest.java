package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.AppealDecision;
import org.entente.contracts.vocabulary.Body;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command in every state does what the table says, and nothing else. */
class ReviewTransitionsTest {

    private static final Map<ReviewCommand, Consumer<ReviewStory>> COMMANDS = new EnumMap<>(Map.ofEntries(
            Map.entry(ReviewCommand.REGISTER, ReviewStory::register),
            Map.entry(ReviewCommand.RETURN_UNREGISTERED, ReviewStory::returnUnregistered),
            Map.entry(ReviewCommand.REFER, ReviewStory::refer),
            Map.entry(ReviewCommand.RECOMMEND, story -> story.approve(Agency.STATE)),
            Map.entry(ReviewCommand.COUNTERSIGN, story -> story.countersign(Agency.WAR)),
            Map.entry(ReviewCommand.SEND_BACK, story -> story.sendBack(Agency.WAR)),
            Map.entry(ReviewCommand.ESCALATE, story -> story.escalate(above(story.review.state()), Agency.WAR)),
            Map.entry(ReviewCommand.VOTE, story -> story.vote(Recommendation.APPROVE, Agency.STATE)),
            Map.entry(ReviewCommand.DECIDE_AS_BODY, story -> story.bodyDecides(Recommendation.APPROVE)),
            Map.entry(ReviewCommand.DECIDE, story -> story.decide(decision(story.review.state()))),
            Map.entry(ReviewCommand.RETURN, ReviewStory::giveBack),
            Map.entry(ReviewCommand.RESPOND, ReviewStory::respond),
            Map.entry(ReviewCommand.WITHDRAW_INTENT, ReviewStory::withdrawIntent),
            Map.entry(ReviewCommand.BECOME_DENIED, story -> {
                story.review.require(ReviewCommand.BECOME_DENIED);
                story.onDay(200).catchUp();
            }),
            Map.entry(ReviewCommand.START_STOP, story -> story.stop(Agency.STATE)),
            Map.entry(ReviewCommand.ASK, story -> story.ask(Agency.COMMERCE)),
            Map.entry(ReviewCommand.ANSWER, story -> story.answer(1)),
            Map.entry(ReviewCommand.END_STOP, story -> story.endStop("s1", Agency.STATE)),
            Map.entry(ReviewCommand.ASSIGN, ReviewStory::take),
            Map.entry(ReviewCommand.APPEAL, ReviewStory::appeal),
            Map.entry(
                    ReviewCommand.DECIDE_APPEAL,
                    story -> story.decideAppeal(AppealDecision.GRANTED, ReviewOutcome.APPROVED)),
            Map.entry(ReviewCommand.WITHDRAW, ReviewStory::withdraw)));

    @TestFactory
    List<DynamicTest> everyCommandInEveryState() {
        assertThat(COMMANDS).containsOnlyKeys(ReviewCommand.values());
        List<DynamicTest> tests = new ArrayList<>();
        for (ReviewState state : ReviewState.values()) {
            COMMANDS.forEach((command, run) -> tests.add(DynamicTest.dynamicTest(
                    command.words() + " in " + state, () -> follows(prepared(state, command), command, run))));
        }
        return tests;
    }

    private static void follows(ReviewStory story, ReviewCommand command, Consumer<ReviewStory> run) {
        ReviewState before = story.review.state();
        List<ReviewTransition> rows = ReviewTransitions.find(before, command);

        Throwable refused = catchThrowable(() -> run.accept(story));

        if (!rows.isEmpty()) {
            assertThat(refused).isNull();
            assertThat(rows).extracting(ReviewTransition::to).contains(story.review.state());
            return;
        }
        assertThat(refused).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(CommonProblem.STATE_CONFLICT);
            assertThat(problem.extensions()).containsEntry("allowed", ReviewTransitions.allowed(story.review));
        });
        assertThat(story.review.state()).isEqualTo(before);
    }

    /** The state, with what the command needs besides it where the table knows the command there. */
    private static ReviewStory prepared(ReviewState state, ReviewCommand command) {
        ReviewStory story = ReviewStory.in(state);
        if (ReviewTransitions.find(state, command).isEmpty()) {
            return story;
        }
        return switch (command) {
            case END_STOP -> story.stop(Agency.STATE);
            case ANSWER -> story.ask(Agency.COMMERCE);
            case ESCALATE -> state == ReviewState.INTERAGENCY_REVIEW ? story.disagree() : decided(story);
            case DECIDE ->
                switch (state) {
                    case INTERAGENCY_REVIEW -> story.approve(Agency.STATE, Agency.WAR, Agency.ENERGY);
                    case OC_REVIEW, ACEP_REVIEW, EARB_REVIEW, PRESIDENT ->
                        decided(story).onDay(6);
                    default -> story;
                };
            case DECIDE_AS_BODY ->
                state == ReviewState.ACEP_REVIEW || state == ReviewState.EARB_REVIEW
                        ? story.vote(Recommendation.DENY, Agency.WAR, Agency.STATE)
                                .vote(Recommendation.APPROVE, Agency.COMMERCE, Agency.ENERGY)
                        : story;
            case APPEAL -> ReviewStory.denied();
            default -> story;
        };
    }

    private static ReviewStory decided(ReviewStory story) {
        return switch (story.review.state()) {
            case ACEP_REVIEW, EARB_REVIEW ->
                story.votes(Recommendation.APPROVE, Agency.COMMERCE, Agency.STATE, Agency.ENERGY);
            default -> story.bodyDecides(Recommendation.APPROVE);
        };
    }

    private static Body above(ReviewState state) {
        return switch (state) {
            case OC_REVIEW -> Body.ACEP;
            case ACEP_REVIEW -> Body.EARB;
            case EARB_REVIEW -> Body.PRESIDENT;
            default -> Body.OPERATING_COMMITTEE;
        };
    }

    private static Decision decision(ReviewState state) {
        return state == ReviewState.BIS_INITIAL_REVIEW ? ReviewStory.denial() : ReviewStory.approval();
    }

    @Test
    void givenTheTableWhenWalkedThenEveryStateIsReachedAndNoneLeavesTheEnd() {
        Set<ReviewState> reached = new HashSet<>(Set.of(ReviewState.SUBMITTED));
        ReviewTransitions.TABLE.forEach(row -> {
            reached.add(row.to());
            assertThat(row.from().pending() || row.command() == ReviewCommand.APPEAL)
                    .isTrue();
        });
        assertThat(reached).containsExactlyInAnyOrder(ReviewState.values());
    }

    @Test
    void givenADecisionThenOnlyADenialOffersAnAppeal() {
        assertThat(ReviewTransitions.allowed(ReviewStory.in(ReviewState.DECIDED).review))
                .isEmpty();
        assertThat(ReviewTransitions.allowed(ReviewStory.denied().review))
                .containsExactly("appeal (an admin of the applicant)");
        assertThat(ReviewTransitions.allowed(ReviewStory.in(ReviewState.APPEALED).review))
                .containsExactly("decide appeal (an official of Commerce who did not sign the denial)");
    }

    @Test
    void givenTheTableWhenReadThenNoRowIsTwice() {
        assertThat(ReviewTransitions.TABLE)
                .extracting(row -> row.from() + " " + row.command() + " " + row.to())
                .doesNotHaveDuplicates();
    }
}

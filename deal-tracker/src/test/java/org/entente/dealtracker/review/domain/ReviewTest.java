package org.entente.dealtracker.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.ReviewWithdrawn;
import org.entente.contracts.vocabulary.Agency;
import org.entente.contracts.vocabulary.Recommendation;
import org.entente.contracts.vocabulary.ReviewOutcome;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {

    private static final Instant JUNE_1 = Instant.parse("2026-06-01T12:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000000e0");

    private static final Map<ReviewCommand, Consumer<Review>> COMMANDS = new EnumMap<>(Map.of(
            ReviewCommand.REGISTER, review -> review.register(JUNE_1),
            ReviewCommand.REFER, review -> review.refer(JUNE_1),
            ReviewCommand.RECOMMEND, review -> recommend(review, Agency.STATE, Recommendation.APPROVE),
            ReviewCommand.DECIDE, review -> review.decide(approval(), JUNE_1)));

    @TestFactory
    List<DynamicTest> everyCommandInEveryState() {
        List<DynamicTest> tests = new ArrayList<>();
        for (ReviewState state : ReviewState.values()) {
            COMMANDS.forEach((command, run) -> tests.add(DynamicTest.dynamicTest(
                    command.words() + " in " + state, () -> follows(review(state), command, run))));
        }
        return tests;
    }

    private static void follows(Review review, ReviewCommand command, Consumer<Review> run) {
        ReviewState before = review.state();
        if (command == ReviewCommand.DECIDE && before == ReviewState.INTERAGENCY_REVIEW) {
            Review.REFERRED_TO.forEach(agency -> recommend(review, agency, Recommendation.APPROVE));
        }
        ReviewTransition row = ReviewTransitions.find(before, command).orElse(null);

        Throwable refused = catchThrowable(() -> run.accept(review));

        if (row != null) {
            assertThat(refused).isNull();
            assertThat(review.state()).isEqualTo(row.to());
            return;
        }
        assertThat(refused).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(CommonProblem.STATE_CONFLICT);
            assertThat(problem.extensions()).containsEntry("allowed", ReviewTransitions.allowed(before));
        });
        assertThat(review.state()).isEqualTo(before);
    }

    /** It is the deal that is withdrawn: a review that is over stays as it is. */
    @ParameterizedTest
    @EnumSource
    void givenAnyStateWhenTheDealIsWithdrawnThenAPendingApplicationEndsWithIt(ReviewState state) {
        Review review = review(state);

        List<DomainEvent> events = review.withdraw("no budget", JUNE_1);

        if (state.pending()) {
            assertThat(events)
                    .containsExactly(
                            new ReviewWithdrawn(ID, review.application().dealId(), "no budget"));
            assertThat(review.state()).isEqualTo(ReviewState.WITHDRAWN);
        } else {
            assertThat(events).isEmpty();
            assertThat(review.state()).isEqualTo(state);
        }
    }

    @Test
    void givenReferralOnAnyDayWhenAskedThenRecommendationsAreDueThirtyDaysLater() {
        Review review = review(ReviewState.INTERAGENCY_REVIEW);

        assertThat(review.referralDueOn()).contains(LocalDate.parse("2026-06-10"));
        assertThat(review.recommendationsDueOn()).contains(LocalDate.parse("2026-07-01"));
    }

    @Test
    void givenADenialWithoutReasonsOrLegalBasisWhenRecommendedThenItIsRefused() {
        Review review = review(ReviewState.INTERAGENCY_REVIEW);

        assertThatThrownBy(() -> recommend(review, Agency.WAR, Recommendation.DENY))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo(CommonProblem.RULE_BROKEN);
                    assertThat(problem.detail()).contains("reasons").contains("legalBasis");
                });
        assertThat(review.waitingFor()).containsExactlyInAnyOrderElementsOf(Review.REFERRED_TO);
    }

    @Test
    void givenARecommendationWhenTheSameAgencyRecommendsAgainThenItIsRefused() {
        Review review = review(ReviewState.INTERAGENCY_REVIEW);
        recommend(review, Agency.STATE, Recommendation.APPROVE);

        assertThatThrownBy(() -> recommend(review, Agency.STATE, Recommendation.APPROVE))
                .hasMessageContaining("recommended already");
    }

    @Test
    void givenASilentAgencyWhenDecidedThenTheRefusalNamesIt() {
        Review review = review(ReviewState.INTERAGENCY_REVIEW);
        recommend(review, Agency.STATE, Recommendation.APPROVE);
        recommend(review, Agency.WAR, Recommendation.APPROVE);

        assertThatThrownBy(() -> review.decide(approval(), JUNE_1)).hasMessageContaining("ENERGY");
    }

    @Test
    void givenDisagreementWhenDecidedThenEscalationIsNeeded() {
        Review review = review(ReviewState.INTERAGENCY_REVIEW);
        recommend(review, Agency.STATE, Recommendation.APPROVE);
        recommend(review, Agency.WAR, Recommendation.APPROVE);
        deny(review, Agency.ENERGY);

        assertThatThrownBy(() -> review.decide(approval(), JUNE_1)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(CommonProblem.STATE_CONFLICT);
            assertThat(problem.detail()).contains("Operating Committee");
        });
    }

    @Test
    void givenConditionsOfAnAgencyWhenApprovedWithoutAnyThenItIsRefusedWithWhatIsAllowed() {
        Review review = review(ReviewState.INTERAGENCY_REVIEW);
        recommend(review, Agency.STATE, Recommendation.APPROVE);
        recommend(review, Agency.WAR, Recommendation.APPROVE);
        recommend(review, Agency.ENERGY, Recommendation.APPROVE_WITH_CONDITIONS);

        assertThatThrownBy(() -> review.decide(approval(), JUNE_1)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.type()).isEqualTo(CommonProblem.RULE_BROKEN);
            assertThat(problem.extensions().get("allowed"))
                    .asInstanceOf(InstanceOfAssertFactories.COLLECTION)
                    .contains(ReviewOutcome.APPROVED_WITH_CONDITIONS)
                    .doesNotContain(ReviewOutcome.APPROVED);
        });
    }

    @Test
    void givenEverybodyDeniesWhenDeniedWithReasonsThenItIsDecided() {
        Review review = review(ReviewState.INTERAGENCY_REVIEW);
        Review.REFERRED_TO.forEach(agency -> deny(review, agency));
        assertThatThrownBy(() -> review.decide(new Decision(ReviewOutcome.DENIED, List.of(), " "), JUNE_1))
                .hasMessageContaining("needs reasons");

        review.decide(new Decision(ReviewOutcome.DENIED, List.of(), "diversion risk"), JUNE_1);

        assertThat(review.outcome()).contains(ReviewOutcome.DENIED);
        assertThat(review.waitingFor()).isEmpty();
    }

    @Test
    void givenTheTableWhenDrawnThenEveryStateIsReachedAndNoneLeavesTheEnd() {
        Set<ReviewState> reached = new HashSet<>(Set.of(ReviewState.SUBMITTED));
        ReviewTransitions.TABLE.forEach(row -> {
            reached.add(row.to());
            assertThat(row.from().pending()).isTrue();
        });
        assertThat(reached).containsExactlyInAnyOrder(ReviewState.values());
    }

    private static Decision approval() {
        return new Decision(ReviewOutcome.APPROVED, List.of(), null);
    }

    private static void recommend(Review review, Agency agency, Recommendation recommendation) {
        List<String> conditions =
                recommendation == Recommendation.APPROVE_WITH_CONDITIONS ? List.of("quarterly report") : List.of();
        review.recommend(
                new AgencyRecommendation(agency, recommendation, null, null, conditions, "note", JUNE_1), JUNE_1);
    }

    private static void deny(Review review, Agency agency) {
        review.recommend(
                new AgencyRecommendation(
                        agency,
                        Recommendation.DENY,
                        "diversion risk",
                        "ECRA 4812; 15 CFR 742.6",
                        List.of(),
                        null,
                        JUNE_1),
                JUNE_1);
    }

    private static Review review(ReviewState state) {
        Application application = new Application("Z000001", UUID.randomUUID(), "Clinic assistant", "SA", ID);
        Review review = new Review(ID, application, Set.of(), JUNE_1);
        if (state == ReviewState.SUBMITTED) {
            return review;
        }
        if (state == ReviewState.WITHDRAWN) {
            review.withdraw("no budget", JUNE_1);
            return review;
        }
        review.register(JUNE_1);
        if (state == ReviewState.REGISTERED) {
            return review;
        }
        review.refer(JUNE_1);
        if (state == ReviewState.DECIDED) {
            Review.REFERRED_TO.forEach(agency -> recommend(review, agency, Recommendation.APPROVE));
            review.decide(approval(), JUNE_1);
        }
        return review;
    }
}

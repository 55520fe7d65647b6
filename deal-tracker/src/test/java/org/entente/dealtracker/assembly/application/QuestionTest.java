package org.entente.dealtracker.assembly.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.contracts.vocabulary.ComponentSlot.ACCELERATOR;
import static org.entente.contracts.vocabulary.ComponentSlot.MODEL;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.assembly.domain.Answer;
import org.entente.dealtracker.assembly.domain.Coupling;
import org.entente.dealtracker.assembly.domain.Effort;
import org.entente.dealtracker.assembly.domain.Instance;
import org.entente.dealtracker.assembly.domain.Limits;
import org.entente.dealtracker.assembly.domain.Pair;
import org.entente.dealtracker.assembly.domain.search.ExactAssembler;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;
import org.entente.dealtracker.need.domain.Piece;
import org.entente.dealtracker.need.domain.Weights;
import org.junit.jupiter.api.Test;

/** What a need demands and weighs reaches the assembler, and its answer comes back in points that people understand. */
class QuestionTest {

    /** Acme is cheap, slow and fills both; Beta and Gamma are dear and fast. */
    private static final Catalog CATALOG = new Catalog()
            .offer("acme-gpu", ACCELERATOR, 100, 70)
            .offer("acme-model", MODEL, 100, 70)
            .offer("beta-gpu", ACCELERATOR, 150, 7)
            .offer("gamma-model", MODEL, 150, 7)
            .attest("beta-gpu", "gamma-model");

    private static final Need NEED = NeedStory.of(ACCELERATOR, MODEL);

    @Test
    void givenEveryLimitWhenAskedThenTheInstanceHasEveryOne() {
        NeedLimits limits = new NeedLimits(
                51,
                2,
                3,
                true,
                List.of(Catalog.id("acme")),
                List.of(Catalog.id("beta")),
                List.of(List.of(Catalog.id("acme"), Catalog.id("gamma"))),
                List.of(),
                List.of());
        Need.Terms terms =
                new Need.Terms("SA", Workload.INFERENCE, 900L, NeedStory.TODAY, NeedStory.TODAY.plusDays(280));

        Instance instance = CATALOG.question(NeedStory.with(NeedStory.with(NEED, limits), terms))
                .instance(4);

        assertThat(instance.limits())
                .isEqualTo(new Limits(
                        900L,
                        280,
                        51,
                        2,
                        3,
                        List.of(Pair.of(text("acme"), text("gamma"))),
                        Set.of(text("acme")),
                        Set.of(text("beta")),
                        true));
        assertThat(instance.top()).isEqualTo(4);
    }

    @Test
    void givenADeliveryDayThatIsOverWhenAskedThenNoTimeIsLeft() {
        Need.Terms over = new Need.Terms("SA", Workload.INFERENCE, null, NeedStory.TODAY, NeedStory.TODAY.minusDays(1));

        assertThat(CATALOG.question(NeedStory.with(NEED, over))
                        .instance(1)
                        .limits()
                        .leadTimeDays())
                .isZero();
    }

    @Test
    void givenAWeightOfMembersWhenAskedThenEachOrganizationCountsExactly() {
        RankedConsortium few = best(new Objective(NeedStory.only(Piece.MEMBERS, -1_000L), null));
        RankedConsortium many = best(new Objective(NeedStory.only(Piece.MEMBERS, 1_000L), null));

        assertThat(few.organizations()).containsExactly(Catalog.id("acme"));
        assertThat(few.score()).contains(new ScorePiece("number of members", -1_000));
        assertThat(many.organizations()).hasSize(2);
        assertThat(many.score()).contains(new ScorePiece("number of members", 2_000));
    }

    @Test
    void givenAWeightOfUnattestedPairsWhenAskedThenAttestedOnesAreBetterByExactlyThat() {
        RankedConsortium attested = best(new Objective(NeedStory.only(Piece.UNATTESTED_PAIR, 5_000L), null));

        assertThat(attested.organizations()).containsExactlyInAnyOrder(Catalog.id("beta"), Catalog.id("gamma"));
        assertThat(attested.score()).contains(new ScorePiece("pairs not attested together", 0));
    }

    @Test
    void givenAPenaltyOfItsOwnWhenAskedThenTheDealSaysWhatAPairCosts() {
        Need need = NeedStory.with(NEED, new Need.NeededCoupling(ACCELERATOR, MODEL, false, 7L));

        assertThat(CATALOG.question(need).instance(1).couplings())
                .containsExactly(Coupling.preferred("ACCELERATOR", "MODEL", 7));
    }

    @Test
    void givenLevelsWhenAskedThenTheFirstDecidesHoweverLittleItWeighs() {
        Weights weights = new Weights(0L, 1_000_000L, 2L, 0L, 0L, 0L, 0L, 0L);

        RankedConsortium cheap = best(new Objective(weights, null));
        RankedConsortium fast = best(new Objective(weights, List.of(List.of(Piece.LEAD_TIME), List.of(Piece.PRICE))));

        assertThat(cheap.priceUsd()).isEqualTo(200);
        assertThat(fast.leadTimeDays()).isEqualTo(7);
        assertThat(fast.levels())
                .extracting(ScoreLevel::points)
                .containsExactly(4L, 2 * 1_000_000L * 100 / 150 - 1, 0L);
        assertThat(fast.levels().getFirst().pieces()).containsExactly(new ScorePiece("lead time", 4));
        assertThat(fast.objective()).isEqualTo(4 + 1_333_332L);
    }

    @Test
    void givenEveryPieceOnItsOwnLevelWhenAskedThenThePointsOfEachLevelAreThoseOfItsPieces() {
        List<List<Piece>> levels = List.of(
                List.of(Piece.UNATTESTED_PAIR),
                List.of(Piece.MEMBERS),
                List.of(Piece.PRICE),
                List.of(Piece.LEAD_TIME),
                List.of(Piece.FILLED_SLOTS));
        Need need = NeedStory.with(NEED, new Objective(null, levels));
        Question question = CATALOG.question(need);

        Answer answer = solve(question);

        for (int i = 0; i < answer.consortia().size(); i++) {
            RankedConsortium ranked = question.ranked(i + 1, answer.consortia().get(i));
            assertThat(PairWishes.levels(need).split(answer.consortia().get(i).objective()))
                    .isEqualTo(ranked.levels().stream().map(ScoreLevel::points).toList());
            assertThat(ranked.levels())
                    .allSatisfy(level -> assertThat(level.points())
                            .isEqualTo(level.pieces().stream()
                                    .mapToLong(ScorePiece::value)
                                    .sum()));
        }
        assertThat(answer.consortia()).hasSizeGreaterThan(2);
    }

    private static RankedConsortium best(Objective objective) {
        return best(NeedStory.with(NEED, objective));
    }

    private static RankedConsortium best(Need need) {
        Question question = CATALOG.question(need);
        return question.ranked(1, solve(question).consortia().getFirst());
    }

    private static Answer solve(Question question) {
        return new ExactAssembler(System::nanoTime, Effort.of(Duration.ofSeconds(10))).assemble(question.instance(5));
    }

    private static String text(String name) {
        return Catalog.id(name).toString();
    }
}

package org.entente.dealtracker.assembly.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.contracts.vocabulary.ComponentSlot.MODEL;
import static org.entente.dealtracker.assembly.application.NeedStory.only;

import java.util.List;
import java.util.stream.Stream;
import org.entente.dealtracker.market.application.Supply;
import org.entente.dealtracker.need.domain.Levels;
import org.entente.dealtracker.need.domain.Objective;
import org.entente.dealtracker.need.domain.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Points of one offering, piece by piece, by the platform's weights and by a deal's own. */
class ScoringTest {

    private static final Catalog CATALOG = new Catalog()
            .offer("acme-model", MODEL, 100, 30)
            .offer("beta-model", MODEL, 200, 10)
            .offer("gamma-model", MODEL, 400, 40)
            .partners("beta", "gamma")
            .licensed("acme", 2)
            .licensed("beta", 9)
            .delivered("acme", 2, 3)
            .delivered("beta", 0, 4);

    @ParameterizedTest
    @MethodSource("pieces")
    void givenAPieceWhenScoredThenItIsInProportionToItsWeight(
            Piece piece, String name, long byThePlatform, long ofThousand) {
        Need need = NeedStory.of(MODEL);
        Need own = NeedStory.with(need, new Objective(only(piece, 1_000L), null));

        assertThat(points(need, piece, name)).isEqualTo(byThePlatform);
        assertThat(points(own, piece, name)).isEqualTo(ofThousand);
    }

    static Stream<Arguments> pieces() {
        return Stream.of(
                Arguments.of(Piece.FILLED_SLOTS, "acme-model", 500, 1_000),
                Arguments.of(Piece.PRICE, "acme-model", 300, 1_000),
                Arguments.of(Piece.PRICE, "beta-model", 150, 500),
                Arguments.of(Piece.PRICE, "gamma-model", 75, 250),
                Arguments.of(Piece.LEAD_TIME, "beta-model", 150, 1_000),
                Arguments.of(Piece.LEAD_TIME, "gamma-model", 37, 250),
                Arguments.of(Piece.PARTNERSHIPS, "acme-model", 0, 0),
                Arguments.of(Piece.PARTNERSHIPS, "gamma-model", 40, 1_000),
                Arguments.of(Piece.TRACK_RECORD, "acme-model", 20, 400),
                Arguments.of(Piece.TRACK_RECORD, "beta-model", 50, 1_000),
                Arguments.of(Piece.TRACK_RECORD, "gamma-model", 0, 0),
                Arguments.of(Piece.ON_TIME, "acme-model", 20, 666),
                Arguments.of(Piece.ON_TIME, "beta-model", 0, 0),
                Arguments.of(Piece.ON_TIME, "gamma-model", 15, 500));
    }

    @Test
    void givenAnOfferingForOrderLaterOnlyWhenScoredThenTheTimeUntilThenCounts() {
        Supply later = new Supply(List.of(), List.of(), null, NeedStory.TODAY.plusDays(90), "US");
        Catalog catalog = new Catalog()
                .offer("acme-model", MODEL, 100, 10, later, Catalog.AMERICAN)
                .offer("beta-model", MODEL, 100, 50);
        Need need = NeedStory.of(MODEL);

        Score score = catalog.scoring(need).of(catalog.get("acme-model"));

        assertThat(points(score, Piece.LEAD_TIME)).isEqualTo(150 * 50 / 100);
        assertThat(catalog.question(need).instance(1).offerings())
                .filteredOn(candidate ->
                        candidate.id().equals(Catalog.id("acme-model").toString()))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.leadTimeDays()).isEqualTo(100));
    }

    @Test
    void givenAPriceAndAWeightBeyondALongTogetherWhenScoredThenTheShareIsStillExact() {
        Catalog catalog = new Catalog()
                .offer("acme-model", MODEL, 1_000_000_000_000L, 1)
                .offer("beta-model", MODEL, 4_000_000_000_000L, 1);
        Need need = NeedStory.with(NeedStory.of(MODEL), new Objective(only(Piece.PRICE, 100_000_000_000_000L), null));

        assertThat(points(catalog.scoring(need).of(catalog.get("beta-model")), Piece.PRICE))
                .isEqualTo(25_000_000_000_000L);
    }

    private static long points(Need need, Piece piece, String name) {
        return points(CATALOG.scoring(need).of(CATALOG.get(name)), piece);
    }

    private static long points(Score score, Piece piece) {
        return score.levels(Levels.of(Objective.PLATFORM_POLICY, 1, 0)).getFirst().pieces().stream()
                .filter(scored -> scored.what().equals(piece.words()))
                .mapToLong(ScorePiece::value)
                .sum();
    }
}

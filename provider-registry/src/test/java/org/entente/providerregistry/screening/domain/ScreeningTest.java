package org.entente.providerregistry.screening.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.vocabulary.ScreeningList;
import org.entente.contracts.vocabulary.ScreeningResult;
import org.entente.providerregistry.screening.domain.HitDecision.Verdict;
import org.entente.providerregistry.vocabulary.OrganizationId;
import org.entente.providerregistry.vocabulary.ScreeningId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a screening can become, and which hits stand. */
class ScreeningTest {
    private static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");
    private static final Official ADA = new Official("ada", "Ada");
    private static final Official BEN = new Official("ben", "Ben");

    @ParameterizedTest
    @EnumSource
    void givenAResult_whenItIsRecorded_thenThatIsItsStateAndOnlyAPotentialMatchIsDecided(ScreeningResult result) {
        var screening = made(result, 1, ScreeningList.EL);

        assertThat(screening.state().name()).isEqualTo(result.name());
        if (result == ScreeningResult.POTENTIAL_MATCH) {
            assertThat(decide(screening, BEN, Verdict.FALSE_HIT).state()).isEqualTo(new ScreeningState.Clear());
            assertThatThrownBy(() -> decide(screening, BEN, Verdict.CONFIRMED)).hasMessageContaining("CLEAR");
        } else {
            assertThatThrownBy(() -> decide(screening, BEN, Verdict.FALSE_HIT)).hasMessageContaining(result.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenAHit_whenWhoRecordedItDecides_thenASecondPersonIsNeeded(Verdict verdict) {
        var screening = made(ScreeningResult.POTENTIAL_MATCH, 1, ScreeningList.EL);

        assertThatThrownBy(() -> decide(screening, ADA, verdict)).hasMessageContaining("You recorded");
        assertThat(screening.decision()).isEmpty();
    }

    @Test
    void givenAHit_thenOnlyALaterClearScreeningOfAllItsListsEndsIt() {
        var hit = made(ScreeningResult.POTENTIAL_MATCH, 5, ScreeningList.EL, ScreeningList.SDN);

        assertThat(standing(hit)).containsExactly(hit);
        assertThat(standing(hit, made(ScreeningResult.INCOMPLETE, 6, ScreeningList.EL, ScreeningList.SDN)))
                .containsExactly(hit);
        assertThat(standing(hit, made(ScreeningResult.CLEAR, 4, ScreeningList.EL, ScreeningList.SDN)))
                .containsExactly(hit);
        assertThat(standing(hit, made(ScreeningResult.CLEAR, 6, ScreeningList.EL)))
                .containsExactly(hit);
        assertThat(standing(
                        hit,
                        made(ScreeningResult.CLEAR, 6, ScreeningList.EL),
                        made(ScreeningResult.CLEAR, 7, ScreeningList.SDN)))
                .isEmpty();
        assertThat(standing(hit, made(ScreeningResult.CLEAR, 6, ScreeningList.values())))
                .isEmpty();
    }

    @Test
    void givenTwoScreeningsOfOneDay_thenTheOneRecordedLastIsLater() {
        var hit = made(ScreeningResult.CONFIRMED_MATCH, 5, NOON, ScreeningList.EL);

        assertThat(standing(hit, made(ScreeningResult.CLEAR, 5, NOON.minusSeconds(1), ScreeningList.EL)))
                .containsExactly(hit);
        assertThat(standing(hit, made(ScreeningResult.CLEAR, 5, NOON.plusSeconds(1), ScreeningList.EL)))
                .isEmpty();
    }

    @Test
    void givenAHitThatIsDecided_thenAFalseOneStandsNoLongerAndAConfirmedOneDoes() {
        var one = made(ScreeningResult.POTENTIAL_MATCH, 5, ScreeningList.EL);
        var other = made(ScreeningResult.POTENTIAL_MATCH, 5, ScreeningList.EL);

        assertThat(standing(decide(one, BEN, Verdict.FALSE_HIT))).isEmpty();
        assertThat(standing(decide(other, BEN, Verdict.CONFIRMED))).containsExactly(other);
    }

    private static List<Screening> standing(Screening... screenings) {
        return new StandingHits(List.of(screenings)).all();
    }

    private static Screening decide(Screening screening, Official by, Verdict verdict) {
        screening.decide(new ScreeningCommand.Decide(new HitDecision(verdict, "looked into", by, NOON)));
        return screening;
    }

    private static Screening made(ScreeningResult result, int day, ScreeningList... lists) {
        return made(result, day, NOON, lists);
    }

    private static Screening made(ScreeningResult result, int day, Instant recordedAt, ScreeningList... lists) {
        var hit = result == ScreeningResult.POTENTIAL_MATCH || result == ScreeningResult.CONFIRMED_MATCH;
        var report = new Report(
                result,
                LocalDate.of(2026, 11, day),
                Stream.of(lists).map(list -> new ScreenedList(list, "1")).toList(),
                hit
                        ? Stream.of(lists)
                                .map(list -> new ListMatch(list, "7", "Somebody", null))
                                .toList()
                        : List.of(),
                null);
        var screened = new ScreeningCommand.Screened(new OrganizationId(new UUID(1, 1)), "Kestrel");
        return Screening.record(new ScreeningCommand.Record(
                        new ScreeningId(UUID.randomUUID()), screened, report, ADA, recordedAt))
                .screening();
    }
}

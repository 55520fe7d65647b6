package org.entente.dealtracker.market.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.market.application.Obstacle;
import org.entente.dealtracker.market.persistence.KnownOffering.Publication;
import org.junit.jupiter.api.Test;

/** What speaks against an offering, from what is known of it. */
class KnownOfferingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final UUID OFFERING = new UUID(3, 1);
    private static final UUID ORGANIZATION = new UUID(1, 1);

    private static final KnownCertificate IN_FORCE = certificate(1, TODAY, TODAY.plusDays(100), null, false);
    private static final KnownCertificate LAST_DAY = certificate(2, TODAY.minusDays(100), TODAY, null, false);
    private static final KnownCertificate ENDED = certificate(3, TODAY.minusDays(100), TODAY.minusDays(1), null, true);
    private static final KnownCertificate ENDED_EARLIER =
            certificate(4, TODAY.minusDays(300), TODAY.minusDays(200), null, true);
    private static final KnownCertificate SUSPENDED =
            certificate(5, TODAY.minusDays(1), TODAY.plusDays(1), "a finding", false);
    private static final KnownCertificate ENDED_SUSPENDED =
            certificate(6, TODAY.minusDays(100), TODAY.minusDays(1), "a finding", true);
    private static final KnownCertificate NOT_YET = certificate(7, TODAY.plusDays(1), TODAY.plusDays(100), null, false);

    @Test
    void givenACertificateInForceThenNothingSpeaksAgainstIt() {
        assertThat(with(IN_FORCE).obstacles(TODAY)).isEmpty();
        assertThat(with(IN_FORCE).against("SA", TODAY)).isEmpty();
    }

    @Test
    void givenACertificatesLastDayThenItStillCountsAndTheNextDayItDoesNot() {
        assertThat(with(LAST_DAY).against("SA", TODAY)).isEmpty();
        assertThat(with(LAST_DAY).against("SA", TODAY.plusDays(1)))
                .containsExactly("it has no certificate in force on 2026-11-24");
    }

    @Test
    void givenAnEndThatNobodyActedOnYetThenItIsNoObstacleUntilItsDeadlineIsMet() {
        assertThat(with(LAST_DAY).obstacles(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void givenSeveralEndedCertificatesThenTheOneThatEndedLastIsTheObstacle() {
        assertThat(with(ENDED_EARLIER, ENDED).obstacles(TODAY))
                .containsExactly(new Obstacle.CertificateExpired(ENDED.id(), OFFERING, ENDED.validUntil()));
    }

    @Test
    void givenAnEndedCertificateAndAnotherOneThenTheOtherOneCounts() {
        assertThat(with(ENDED, IN_FORCE).obstacles(TODAY)).isEmpty();
        assertThat(with(ENDED, IN_FORCE).against("SA", TODAY)).isEmpty();
    }

    @Test
    void givenACertificateThatBeginsLaterThenItDoesNotCountYet() {
        assertThat(with(ENDED, NOT_YET).obstacles(TODAY)).hasSize(1);
        assertThat(with(ENDED, NOT_YET).obstacles(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void givenAClockThatIsBehindThenACertificateWhoseEndWasActedOnDoesNotCount() {
        assertThat(with(ENDED).against("SA", TODAY.minusDays(1)))
                .containsExactly("it has no certificate in force on 2026-11-22");
    }

    @Test
    void givenASuspendedCertificateThenItCountsAgainstTheOfferingWhateverOthersThereAre() {
        assertThat(with(IN_FORCE, SUSPENDED).obstacles(TODAY))
                .containsExactly(new Obstacle.CertificateSuspended(SUSPENDED.id(), OFFERING, "a finding"));
        assertThat(with(IN_FORCE, SUSPENDED).against("SA", TODAY))
                .containsExactly("its certificate is suspended: a finding");
    }

    @Test
    void givenASuspensionWhenItsCertificateEndsThenItEndsWithIt() {
        assertThat(with(ENDED_SUSPENDED).obstacles(TODAY))
                .containsExactly(
                        new Obstacle.CertificateExpired(ENDED_SUSPENDED.id(), OFFERING, ENDED_SUSPENDED.validUntil()));
        assertThat(with(ENDED_SUSPENDED, IN_FORCE).obstacles(TODAY)).isEmpty();
    }

    @Test
    void givenAWithdrawnOfferingOfASuspendedOrganizationThenBothSpeakAgainstIt() {
        KnownOffering offering = new KnownOffering(
                OFFERING,
                Optional.of(new Publication(
                        Optional.of("a successor"), List.of(), ORGANIZATION, true, Optional.of("unclear owner"))),
                List.of(IN_FORCE));

        assertThat(offering.obstacles(TODAY))
                .containsExactly(
                        new Obstacle.OfferingWithdrawn(OFFERING, "a successor"),
                        new Obstacle.OrganizationSuspended(ORGANIZATION, OFFERING, "unclear owner"));
        assertThat(offering.against("SA", TODAY))
                .containsExactly("it is no longer published", "its organization is unknown or suspended");
    }

    @Test
    void givenNothingIsKnownYetThenNothingIsHeldForItAndNothingIsAssembledFromIt() {
        KnownOffering unknown = new KnownOffering(OFFERING, Optional.empty(), List.of());

        assertThat(unknown.obstacles(TODAY)).isEmpty();
        assertThat(unknown.against("SA", TODAY)).hasSize(2);
    }

    @Test
    void givenARegionThatIsNotServedThenThatIsSaid() {
        KnownOffering elsewhere = new KnownOffering(
                OFFERING,
                Optional.of(new Publication(Optional.empty(), List.of("AE"), ORGANIZATION, true, Optional.empty())),
                List.of(IN_FORCE));

        assertThat(elsewhere.against("SA", TODAY)).containsExactly("it does not serve Saudi Arabia");
        assertThat(elsewhere.against("AE", TODAY)).isEmpty();
    }

    private static KnownOffering with(KnownCertificate... certificates) {
        Publication published = new Publication(Optional.empty(), List.of(), ORGANIZATION, true, Optional.empty());
        return new KnownOffering(OFFERING, Optional.of(published), List.of(certificates));
    }

    private static KnownCertificate certificate(
            int number, LocalDate from, LocalDate until, String suspension, boolean expired) {
        return new KnownCertificate(new UUID(5, number), from, until, Optional.ofNullable(suspension), expired);
    }
}

package org.entente.dealtracker.license.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.LicenseActivated;
import org.entente.contracts.deals.LicenseAmended;
import org.entente.contracts.deals.LicenseDrawn;
import org.entente.contracts.deals.LicenseExhausted;
import org.entente.contracts.deals.LicenseExpired;
import org.entente.contracts.vocabulary.CapacityUnit;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.dealtracker.condition.domain.Citations;
import org.entente.kit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LicenseTest {

    private static final LocalDate ISSUED = LocalDate.parse("2026-06-01");
    private static final LocalDate LAST_DAY = LocalDate.parse("2030-06-01");
    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");
    private static final Instant NOW = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final UUID BUYER = new UUID(0, 1);
    private static final UUID LICENSEE = new UUID(0, 2);
    private static final UUID ACCELERATOR = new UUID(1, 1);
    private static final UUID MODEL = new UUID(1, 2);

    @ParameterizedTest
    @MethodSource("statesAndCommands")
    void givenAStateWhenACommandComesThenItIsAllowedExactlyWhereTheTableSaysSo(
            LicenseState state, LicenseCommand command) {
        License license = in(state);

        if (LicenseTransitions.allows(state, command)) {
            assertThat(run(license, command)).isNotEmpty();
        } else if (command == LicenseCommand.EXPIRE) {
            assertThat(run(license, command)).isEmpty();
            assertThat(license.state()).isEqualTo(state);
        } else {
            assertThatThrownBy(() -> run(license, command))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.extensions())
                                    .containsEntry("state", state)
                                    .containsEntry("allowed", LicenseTransitions.allowed(state)));
            assertThat(license.state()).isEqualTo(state);
        }
    }

    static Stream<Arguments> statesAndCommands() {
        return Stream.of(LicenseState.values())
                .flatMap(state -> Stream.of(LicenseCommand.values()).map(command -> Arguments.of(state, command)));
    }

    @Test
    void givenTwoPartiesWhenTheLastAcknowledgesThenTheLicenseBecomesActive() {
        License license = issued();

        assertThat(license.acknowledge(BUYER, NOW)).hasSize(1);
        assertThat(license.state()).isEqualTo(LicenseState.ISSUED);
        assertThat(license.waitingFor()).containsExactly(LICENSEE);
        assertThat(license.acknowledge(LICENSEE, NOW)).last().isInstanceOf(LicenseActivated.class);
        assertThat(license.state()).isEqualTo(LicenseState.ACTIVE);
        assertThat(license.acknowledge(LICENSEE, NOW)).isEmpty();
    }

    @Test
    void givenAnActiveLicenseWhenEverythingIsDrawnThenItIsExhausted() {
        License license = active();

        assertThat(draw(license, ACCELERATOR, 60, 500, "one"))
                .containsExactly(new LicenseDrawn(
                        license.id(), license.terms().dealId(), ACCELERATOR, 60, 500, TODAY, "one", 40));
        draw(license, ACCELERATOR, 40, 400, "two");
        assertThat(draw(license, MODEL, 1, 100, "two")).last().isInstanceOf(LicenseExhausted.class);
        assertThat(license.state()).isEqualTo(LicenseState.EXHAUSTED);
    }

    @Test
    void givenALineWhenMoreThanItsRestIsDrawnThenTheProblemSaysWhatIsLeftAndNothingIsDrawn() {
        License license = active();
        draw(license, ACCELERATOR, 60, 500, "one");

        assertThatThrownBy(() -> draw(license, ACCELERATOR, 41, 1, "two"))
                .hasMessageContaining("more than the license has left of this offering, 40");
        assertThat(license.use().lines().getFirst().remaining()).isEqualTo(40);
        assertThat(license.use().drawnValueUsd()).isEqualTo(500);
    }

    /** 15 CFR 750.11: a tenth more in value, not in quantity. */
    @Test
    void givenATotalValueWhenQuantityRemainsThenItMayBeExceededByATenthAndNoMore() {
        License license = active();
        draw(license, ACCELERATOR, 60, 1_000, "one");

        assertThatThrownBy(() -> draw(license, ACCELERATOR, 10, 101, "two")).hasMessageContaining("10 percent");
        draw(license, ACCELERATOR, 10, 100, "two");
        assertThatThrownBy(() -> draw(license, MODEL, 1, 1, "three")).hasMessageContaining("$0");
        assertThat(draw(license, MODEL, 1, 0, "three")).hasSize(1);
    }

    @Test
    void givenAShipmentWhenItIsRecordedAgainThenItCountsOnceAndAnotherOneNeedsAnotherReference() {
        License license = active();
        draw(license, ACCELERATOR, 60, 500, "one");

        assertThat(draw(license, ACCELERATOR, 60, 500, "one")).isEmpty();
        assertThat(license.use().drawnValueUsd()).isEqualTo(500);
        assertThatThrownBy(() -> draw(license, ACCELERATOR, 10, 50, "one"))
                .hasMessageContaining("reference of its own");
    }

    @Test
    void givenADayOutsideItsValidityOrInTheFutureWhenDrawnThenTheProblemSaysWhichDaysAreIn() {
        License license = active();

        Stream.of(ISSUED.minusDays(1), TODAY.plusDays(1))
                .forEach(day -> assertThatThrownBy(
                                () -> license.draw(shipment(ACCELERATOR, 1, 1, day, "x"), TODAY, NOW))
                        .hasMessageContaining("from 2026-06-01 to 2026-07-01"));
    }

    @Test
    void givenAPartyThatHasNotAcknowledgedWhenDrawnThenItIsNamed() {
        License license = issued();
        license.acknowledge(BUYER, NOW);

        assertThatThrownBy(() -> draw(license, ACCELERATOR, 1, 1, "one"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.extensions()).containsEntry("waitingFor", List.of(LICENSEE)));
    }

    @Test
    void givenItsLastDayWhenItIsOverThenItExpiresAndNotBefore() {
        License license = active();

        assertThat(license.expire(LAST_DAY, NOW)).isEmpty();
        assertThat(license.expire(LAST_DAY.plusDays(1), NOW)).singleElement().isInstanceOf(LicenseExpired.class);
        assertThat(license.state()).isEqualTo(LicenseState.EXPIRED);
        assertThat(license.expire(LAST_DAY.plusDays(2), NOW)).isEmpty();
    }

    @Test
    void givenASuspensionBeforeEverybodyAcknowledgedWhenReinstatedThenItWaitsForThemStill() {
        License license = issued();
        license.suspend("a finding", NOW);
        license.acknowledge(BUYER, NOW);
        license.reinstate("resolved", NOW);

        assertThat(license.state()).isEqualTo(LicenseState.ISSUED);
    }

    private static List<DomainEvent> run(License license, LicenseCommand command) {
        return switch (command) {
            case ACKNOWLEDGE -> license.acknowledge(new UUID(0, 9), NOW);
            case DRAW -> draw(license, MODEL, 1, 1, "again");
            case REPORT_CHANGE -> license.report(MaterialChange.LOWER_PRICE, "cheaper", NOW);
            case SUBMIT_REPORT ->
                List.of(license.submit(
                        report(license), BUYER, new ReportedFacts("nothing to say", List.of()), TODAY, NOW));
            case AMEND -> amendments(license).amend(new Amendment(List.of("another"), null, null, "a finding"));
            case REQUEST_TRANSFER -> amendments(license).requestTransfer(BUYER, "they ship");
            case DECIDE_TRANSFER -> {
                if (LicenseTransitions.allows(license.state(), LicenseCommand.REQUEST_TRANSFER)) {
                    amendments(license).requestTransfer(BUYER, "they ship");
                }
                yield amendments(license).approveTransfer();
            }
            case REPLACE -> amendments(license).replaceBy(new UUID(3, 2));
            case SUSPEND -> license.suspend("a finding", NOW);
            case REINSTATE -> license.reinstate("resolved", NOW);
            case REVOKE -> license.revoke("a false statement", NOW);
            case EXPIRE -> license.expire(LAST_DAY.plusDays(1), NOW);
        };
    }

    private static LicenseAmendments amendments(License license) {
        return new LicenseAmendments(license, NOW, TODAY);
    }

    @Test
    void givenAnActiveLicenseWhenItsConditionsChangeThenItIsAcknowledgedAnewAndBothVersionsAreKept() {
        License license = active();

        assertThat(amendments(license).amend(new Amendment(List.of("Reports"), 900L, null, "a finding")))
                .containsExactly(new LicenseAmended(
                        license.id(), license.terms().dealId(), List.of("Reports"), 900, LAST_DAY, "a finding"));
        assertThat(license.state()).isEqualTo(LicenseState.ISSUED);
        assertThat(license.waitingFor()).hasSize(2);
        assertThat(license.formerTerms())
                .containsExactly(new FormerTerms(List.of("No transfer"), 1_000, LAST_DAY, "a finding", NOW));
    }

    @Test
    void givenAnAmendmentThatChangesNothingOrTooMuchThenItIsRefusedWithWhatWouldBeAllowed() {
        License license = active();

        assertThatThrownBy(() -> amendments(license).amend(new Amendment(null, 1_000L, null, "why")))
                .hasMessageContaining("changes something");
        assertThatThrownBy(() -> amendments(license).amend(new Amendment(null, 1_001L, null, "why")))
                .hasMessageContaining("replacement license");
        assertThatThrownBy(() -> amendments(license).amend(new Amendment(null, null, TODAY.minusDays(1), "why")))
                .hasMessageContaining("revoke it");
        amendments(license).amend(new Amendment(null, null, TODAY, "why"));
        assertThat(license.state()).isEqualTo(LicenseState.ACTIVE);
    }

    @Test
    void givenATransferWhenItWasRefusedThenAnotherIsAskedForAndAfterAnApprovalNone() {
        License license = active();

        assertThatThrownBy(() -> amendments(license).requestTransfer(new UUID(0, 7), "why"))
                .hasMessageContaining("must be another party");
        amendments(license).requestTransfer(BUYER, "they ship");
        assertThatThrownBy(() -> amendments(license).requestTransfer(BUYER, "why"))
                .hasMessageContaining("Commerce decides on it first");
        amendments(license).refuseTransfer("its owner is not known");
        assertThatThrownBy(() -> amendments(license).approveTransfer()).hasMessageContaining("No transfer");
        amendments(license).requestTransfer(BUYER, "they ship");
        amendments(license).approveTransfer();
        assertThat(license.terms().licenseeOrganizationId()).isEqualTo(BUYER);
        assertThatThrownBy(() -> amendments(license).requestTransfer(LICENSEE, "back"))
                .hasMessageContaining("transferred once");
    }

    @Test
    void givenALicenseWithoutAChangeThatNeedsANewApplicationThenItIsNotReplaced() {
        License license = active();
        license.report(MaterialChange.LOWER_PRICE, "cheaper", NOW);

        assertThatThrownBy(() -> amendments(license).requireReplaceable())
                .hasMessageContaining("the licensee reports the change first");
        license.report(MaterialChange.ITEM, "another chip", NOW);
        amendments(license).requireReplaceable();
    }

    private static LicenseReport report(License license) {
        return new LicenseReport(new UUID(4, 1), license.id(), 1, new ReportDuty("Use", 180, TODAY.minusDays(1)));
    }

    @Test
    void givenADutyWhenAReportFallsDueThenTheNextOneIsSetUntilTheLastDayOfTheLicense() {
        License license = active();
        LicenseReport report = report(license);

        assertThat(report.next(license)).contains(new ReportDuty("Use", 180, TODAY.plusDays(179)));
        assertThat(new LicenseReport(
                                new UUID(4, 2), license.id(), 2, new ReportDuty("Use", 180, LAST_DAY.minusDays(179)))
                        .next(license))
                .isEmpty();
        assertThat(new LicenseReport(new UUID(4, 3), license.id(), 3, new ReportDuty("Use", null, TODAY)).next(license))
                .isEmpty();
    }

    @Test
    void givenAReportWhenItIsSubmittedThenItIsLateFromTheDayAfterItsDayAndNeverSubmittedTwice() {
        License license = active();
        LicenseReport late = report(license);
        LicenseReport inTime = new LicenseReport(new UUID(4, 2), license.id(), 2, new ReportDuty("Use", 180, TODAY));
        ReportedFacts facts = new ReportedFacts("all in use", List.of(new DeliveredQuantity(MODEL, 1)));

        assertThat(license.submit(late, BUYER, facts, TODAY, NOW).late()).isTrue();
        assertThat(license.submit(inTime, BUYER, facts, TODAY, NOW).late()).isFalse();
        assertThatThrownBy(() -> license.reportNamed("r1", List.of(late, inTime)))
                .hasMessageContaining("submitted on 2026-07-01 already");
        assertThatThrownBy(() -> license.submit(
                        report(license),
                        BUYER,
                        new ReportedFacts("x", List.of(new DeliveredQuantity(BUYER, 1))),
                        TODAY,
                        NOW))
                .hasMessageContaining("must be an offering of the license");
    }

    private static License in(LicenseState state) {
        License license = state == LicenseState.ISSUED ? issued() : active();
        switch (state) {
            case ISSUED, ACTIVE -> {}
            case SUSPENDED -> license.suspend("a finding", NOW);
            case REPLACED -> amendments(license).replaceBy(new UUID(3, 2));
            case REVOKED -> license.revoke("a false statement", NOW);
            case EXPIRED -> license.expire(LAST_DAY.plusDays(1), NOW);
            case EXHAUSTED -> {
                draw(license, ACCELERATOR, 100, 900, "all");
                draw(license, MODEL, 1, 100, "all");
            }
        }
        return license;
    }

    private static License issued() {
        LicenseTerms terms = new LicenseTerms(
                "D0000001",
                new UUID(2, 1),
                new UUID(2, 2),
                LICENSEE,
                "SA",
                List.of("No transfer"),
                1_000,
                ISSUED,
                LAST_DAY,
                "license-validity/1",
                Citations.NONE);
        List<LicenseLine> lines = List.of(
                new LicenseLine(ACCELERATOR, ComponentSlot.ACCELERATOR, 100, CapacityUnit.ACCELERATORS, 0),
                new LicenseLine(MODEL, ComponentSlot.MODEL, 1, null, 0));
        return new License(new UUID(3, 1), terms, lines, Set.of(BUYER, LICENSEE), NOW);
    }

    private static License active() {
        License license = issued();
        license.acknowledge(BUYER, NOW);
        license.acknowledge(LICENSEE, NOW);
        return license;
    }

    private static List<DomainEvent> draw(License license, UUID offering, long quantity, long value, String reference) {
        return license.draw(shipment(offering, quantity, value, TODAY, reference), TODAY, NOW);
    }

    private static Draw shipment(UUID offering, long quantity, long value, LocalDate on, String reference) {
        return new Draw(offering, quantity, value, on, reference);
    }
}

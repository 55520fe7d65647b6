package org.entente.dealtracker.market.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.dealtracker.fixture.Stage.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entente.contracts.registry.CertificationIssued;
import org.entente.contracts.vocabulary.Layer;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.dealtracker.market.application.CertificateDeadlines.Deadline;
import org.entente.kit.fixture.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A deadline is met once, however many look for it at the same moment and whatever fails between. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeadlinesTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2030-05-01");

    @Inject
    MeetDeadline meet;

    @Inject
    CertificateDeadlines deadlines;

    @Inject
    MarketFacts facts;

    @Inject
    Heard heard;

    private final UUID certificate = UUID.randomUUID();
    private final UUID offering = UUID.randomUUID();

    /** Counts how often it was told that an offering may stand differently, by transactions that committed. */
    @ApplicationScoped
    static class Heard {

        private final Map<UUID, Integer> committed = new ConcurrentHashMap<>();

        void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfferingStandingChanged changed) {
            committed.merge(changed.offeringId(), 1, Integer::sum);
        }

        int of(UUID offering) {
            return committed.getOrDefault(offering, 0);
        }
    }

    @AfterEach
    void today() {
        SettableClock.ahead(0);
    }

    @Test
    void givenADeadlineWhenManyMeetItAtOnceThenItIsMetOnce() throws Exception {
        certify();
        Deadline deadline = due();

        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Void> attempt = () -> {
                meet.meet(deadline);
                return null;
            };
            for (var done : threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(_ -> attempt).toList())) {
                done.get();
            }
        }

        assertThat(heard.of(offering)).isEqualTo(1);
        assertThat(pending()).isEmpty();
    }

    @Test
    void givenAFaultWhenADeadlineIsMetThenItStaysAndIsMetLater() {
        certify();
        Deadline deadline = due();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    meet.meet(deadline);
                    throw new IllegalStateException("the service stops here");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(heard.of(offering)).isZero();
        assertThat(pending()).containsExactly(deadline);
        meet.meet(deadline);
        assertThat(heard.of(offering)).isEqualTo(1);
    }

    @Test
    void givenTheDayAfterTheLastWhenTheWatchLooksThenTheCertificateHasEnded() {
        certify();
        assertThat(heard.of(offering)).isZero();

        SettableClock.ahead(4 * 366);

        eventually(() -> assertThat(heard.of(offering)).isEqualTo(1));
        assertThat(pending()).isEmpty();
    }

    @Test
    void givenANewTermWhenSetThenTheOldOneIsForgotten() {
        certify();

        QuarkusTransaction.requiringNew().run(() -> deadlines.set(certificate, Set.of(LAST_DAY.plusDays(9))));

        assertThat(pending())
                .extracting(deadline -> deadline.dueAt().toString())
                .containsExactly("2030-05-10T00:00:00Z");
    }

    /** Ends long after today, so that no look of the running service finds it by itself. */
    private void certify() {
        QuarkusTransaction.requiringNew().run(() -> {
            facts.certificateIssued(new CertificationIssued(
                    certificate,
                    offering,
                    UUID.randomUUID(),
                    "scheme",
                    Layer.MODELS,
                    List.of(),
                    LocalDate.parse("2026-01-01"),
                    LAST_DAY));
            deadlines.set(certificate, Set.of(LAST_DAY.plusDays(1)));
        });
    }

    private Deadline due() {
        return pending().getFirst();
    }

    private List<Deadline> pending() {
        return deadlines.due(LAST_DAY.plusYears(1).atStartOfDay().toInstant(ZoneOffset.UTC), 10_000).stream()
                .filter(deadline -> deadline.certificationId().equals(certificate))
                .toList();
    }
}

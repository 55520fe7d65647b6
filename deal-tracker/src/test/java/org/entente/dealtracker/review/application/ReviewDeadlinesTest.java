package org.entente.dealtracker.review.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.dealtracker.fixture.Stage.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.deals.AgencyDeemedNotToObject;
import org.entente.contracts.deals.ReviewLimitPassed;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.fixture.Api;
import org.entente.dealtracker.fixture.ReadyDeal;
import org.entente.dealtracker.fixture.SettableClock;
import org.entente.dealtracker.review.application.ReviewDeadlines.Due;
import org.entente.kit.fixture.RealParts;
import org.entente.kit.journal.Journal;
import org.entente.kit.journal.RecordedEvent;
import org.entente.kit.time.Washington;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due happens once, however many look for it at the same moment, whatever fails between, and however late it is. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReviewDeadlinesTest {

    @Inject
    MeetReviewDeadlines meet;

    @Inject
    ReviewDeadlines deadlines;

    @Inject
    ReviewClocks clocks;

    @Inject
    Journal journal;

    private ReadyDeal deal;
    private UUID review;

    @BeforeEach
    void refer() {
        deal = ReadyDeal.make();
        review = Api.submit(deal.id());
        Api.refer(review);
    }

    @AfterEach
    void today() {
        SettableClock.ahead(0);
        deal.close();
    }

    @Test
    void givenDeadlinesOverdueWhenManySweepersMeetThemAtOnceThenEachIsMetOnceInOrderOnItsDay() throws Exception {
        var referred = clocks.today();
        SettableClock.ahead(100);

        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Void> attempt = () -> {
                meet.meet(review);
                return null;
            };
            for (var done : threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(_ -> attempt).toList())) {
                done.get();
            }
        }

        assertThat(byTheCalendar())
                .containsExactly(
                        new AgencyDeemedNotToObject(review, deal.id(), Agency.STATE, referred.plusDays(30)),
                        new AgencyDeemedNotToObject(review, deal.id(), Agency.WAR, referred.plusDays(30)),
                        new AgencyDeemedNotToObject(review, deal.id(), Agency.ENERGY, referred.plusDays(30)),
                        new ReviewLimitPassed(review, deal.id(), referred.plusDays(90)));
        assertThat(due(clocks.today())).doesNotContain(review);
    }

    @Test
    void givenTheClockAheadWhenTheWatchLooksThenItHappensByItself() {
        SettableClock.ahead(31);

        eventually(() -> assertThat(byTheCalendar()).hasSize(3));
    }

    @Test
    void givenAClaimThatIsRolledBackWhenSomebodyElseClaimsThenItIsStillThere() {
        var day = clocks.today().plusDays(31);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    assertThat(deadlines.claim(review, day)).isTrue();
                    throw new IllegalStateException("the service stops here");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(due(day)).contains(review);
        assertThat(due(Washington.day(Instant.EPOCH))).isEmpty();
    }

    @Test
    void givenADeadlineThatSomebodyHasWhenAnotherOneClaimsItThenItIsSkipped() {
        var day = clocks.today().plusDays(31);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(deadlines.claim(review, day)).isTrue();
            boolean second = QuarkusTransaction.requiringNew().call(() -> deadlines.claim(review, day));
            assertThat(second).isFalse();
        });
    }

    @Test
    void givenSeveralOverdueWhenAskedPageByPageThenEachComesOnce() {
        var day = clocks.today().plusDays(100);
        var all = deadlines.due(day, null, 10_000);

        List<Due> paged = new ArrayList<>();
        for (var page = deadlines.due(day, null, 1); !page.isEmpty(); page = deadlines.due(day, page.getFirst(), 1)) {
            paged.addAll(page);
        }

        assertThat(paged)
                .isEqualTo(all)
                .extracting(Due::reviewId)
                .doesNotHaveDuplicates()
                .contains(review);
    }

    private List<UUID> due(LocalDate day) {
        return deadlines.due(day, null, 10_000).stream().map(Due::reviewId).toList();
    }

    private List<DomainEvent> byTheCalendar() {
        return QuarkusTransaction.requiringNew().call(() -> journal.history(review)).stream()
                .map(RecordedEvent::event)
                .filter(event -> event instanceof AgencyDeemedNotToObject || event instanceof ReviewLimitPassed)
                .toList();
    }
}

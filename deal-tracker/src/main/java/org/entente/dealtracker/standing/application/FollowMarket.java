package org.entente.dealtracker.standing.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.entente.dealtracker.deal.application.ChosenConsortia;
import org.entente.dealtracker.deal.application.DealConsortiumChanged;
import org.entente.dealtracker.market.application.MarketNews;

/** Asks for an examination wherever something may matter: the deals that count on what changed first, then those that could. */
@ApplicationScoped
class FollowMarket {

    private final MarketNews.Source market;
    private final ChosenConsortia consortia;
    private final Examinations examinations;
    private final Clock clock;

    FollowMarket(MarketNews.Source market, ChosenConsortia consortia, Examinations examinations, Clock clock) {
        this.market = market;
        this.consortia = consortia;
        this.examinations = examinations;
        this.clock = clock;
    }

    /** Turns the market's news into examinations, each once, in the transaction that notes up to where. */
    @Transactional
    void follow() {
        examinations.marketUntil().ifPresent(until -> {
            MarketNews news = market.since(until);
            if (!news.until().equals(until)) {
                examinations.ask(consortia.with(news.offerings()), true, clock.instant());
                examinations.ask(consortia.needing(news.slots()), false, clock.instant());
                examinations.marketUntil(news.until());
            }
        });
        // Delivery dates come nearer, and terms begin: a day is news, too.
        examinations.askAgain(LocalDate.now(clock), clock.instant());
    }

    void on(@Observes DealConsortiumChanged changed) {
        examinations.ask(List.of(changed.dealId()), true, clock.instant());
    }
}

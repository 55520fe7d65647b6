package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.contracts.vocabulary.HoldReason;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.Hold;
import org.entente.dealtracker.market.application.Market;
import org.entente.dealtracker.market.application.MarketOffering;
import org.entente.dealtracker.market.application.ReinstatedCertificate;
import org.entente.dealtracker.market.application.SuspendedCertificate;

/** Holds deals whose consortium relies on a suspended certificate, and lets them go on when it counts again. */
@ApplicationScoped
class SuspensionHolds {

    private final Deals deals;
    private final DealBook book;
    private final Market market;
    private final Clock clock;

    SuspensionHolds(Deals deals, DealBook book, Market market, Clock clock) {
        this.deals = deals;
        this.book = book;
        this.market = market;
        this.clock = clock;
    }

    void on(@Observes SuspendedCertificate certificate) {
        for (Deal deal : deals.lockedWithOffering(certificate.offeringId())) {
            book.record(deal, deal.hold(hold(deal, certificate)));
        }
    }

    void on(@Observes ReinstatedCertificate certificate) {
        for (Deal deal : deals.lockedHeldBy(certificate.certificationId())) {
            String how = "The certificate was reinstated: " + certificate.reason();
            book.record(deal, deal.release(certificate.certificationId(), how, clock.instant()));
        }
    }

    /** A certificate may have been suspended between the choice of an offering and its joining, in whichever order we heard of it. */
    List<DomainEvent> ofJoined(Deal deal, Set<UUID> before) {
        List<DomainEvent> events = new ArrayList<>();
        deal.consortium().offeringIds().stream()
                .filter(offering -> !before.contains(offering))
                .sorted()
                .flatMap(offering ->
                        market.standing(offering, deal.need().destination(), LocalDate.now(clock)).suspended().stream())
                .forEach(certificate -> events.addAll(deal.hold(hold(deal, certificate))));
        return events;
    }

    private Hold hold(Deal deal, SuspendedCertificate certificate) {
        String name = nameOf(certificate.offeringId());
        String substitute = deal.stage().beforeLicense()
                ? "The certificate of " + name + " is reinstated, or a substitute for " + name
                        + " joins the consortium."
                : "The certificate of " + name + " is reinstated.";
        return new Hold(
                UUID.randomUUID(),
                HoldReason.CERTIFICATION_SUSPENDED,
                "The certificate of " + name + " is suspended: " + certificate.reason(),
                substitute,
                clock.instant(),
                certificate.certificationId(),
                certificate.offeringId());
    }

    private String nameOf(UUID offeringId) {
        Map<UUID, MarketOffering> known = market.offerings(List.of(offeringId));
        MarketOffering offering = known.get(offeringId);
        return offering == null ? offeringId.toString() : offering.name() + " of " + offering.organizationName();
    }
}

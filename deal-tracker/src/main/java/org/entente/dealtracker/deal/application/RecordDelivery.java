package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.Deal;
import org.entente.dealtracker.deal.domain.DealAction;
import org.entente.kit.http.Step;

/** The buyer, who alone knows, says that an offering was delivered. */
@ApplicationScoped
public class RecordDelivery {

    private final DealAccess access;
    private final DealBook book;
    private final Clock clock;

    RecordDelivery(DealAccess access, DealBook book, Clock clock) {
        this.access = access;
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Deal record(Step step, UUID offeringId, LocalDate deliveredOn) {
        Deal deal = access.change(step, DealAction.DELIVER);
        return book.record(deal, deal.delivered(offeringId, deliveredOn, clock.instant()));
    }
}

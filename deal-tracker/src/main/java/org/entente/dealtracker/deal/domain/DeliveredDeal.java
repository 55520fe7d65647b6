package org.entente.dealtracker.deal.domain;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.kit.time.Washington;

/** A deal as far as the buyer gets what its consortium supplies. */
@MappedSuperclass
abstract class DeliveredDeal extends ReviewedDeal {

    /**
     * Records that the buyer has what an offering was to supply: once for each offering of the consortium, on a day from the
     * license to today. The same said again changes nothing.
     */
    public List<DomainEvent> delivered(UUID offeringId, LocalDate on, Instant now) {
        progress().require(DealCommand.RECORD_DELIVERY);
        Delivery delivery = deliveries().of(consortium(), offeringId, on);
        if (deliveries().has(delivery)) {
            return List.of();
        }
        LocalDate today = Washington.day(now);
        if (on.isBefore(licensedOn) || on.isAfter(today)) {
            throw DeliveryRefusal.notBetween(licensedOn, today);
        }
        move(DealCommand.RECORD_DELIVERY, now);
        deliveries().add(delivery);
        return List.of(facts().delivered(delivery));
    }
}

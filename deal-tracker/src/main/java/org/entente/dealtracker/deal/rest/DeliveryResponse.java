package org.entente.dealtracker.deal.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.deal.application.DealView;
import org.entente.dealtracker.deal.domain.Delivery;
import org.entente.dealtracker.market.application.MarketOffering;

/**
 * An offering that the buyer has.
 *
 * @param onTime whether it came by the day that the deal asks for; {@code null} where it asks for none
 */
record DeliveryResponse(
        UUID offeringId,
        String offeringName,
        UUID organizationId,
        String organizationName,
        LocalDate deliveredOn,
        Boolean onTime) {

    static List<DeliveryResponse> of(DealView view) {
        LocalDate promised = view.deal().need().deliveryBy().orElse(null);
        return view.deal().deliveries().all().stream()
                .map(delivery -> of(delivery, view.offerings().get(delivery.offeringId()), promised))
                .toList();
    }

    private static DeliveryResponse of(Delivery delivery, MarketOffering offering, LocalDate promised) {
        return new DeliveryResponse(
                delivery.offeringId(),
                offering == null ? null : offering.name(),
                delivery.organizationId(),
                offering == null ? null : offering.organizationName(),
                delivery.deliveredOn(),
                promised == null ? null : delivery.onTime(promised));
    }
}

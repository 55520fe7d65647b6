package org.entente.dealtracker.deal.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the buyer has of a deal, one delivery for each offering at most, in the order in which they were recorded. */
@Embeddable
public class DealDeliveries {

    /** Kept as a column so that a deal without any still has this object. */
    @Column(name = "delivered_offerings")
    private int recorded;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deal_delivery", joinColumns = @JoinColumn(name = "deal_id"))
    @OrderColumn(name = "position")
    private List<Delivery> deliveries = new ArrayList<>();

    protected DealDeliveries() {}

    /** A delivery of this consortium's offering, refused where the offering is not in it or came on another day. */
    Delivery of(DealConsortium consortium, UUID offeringId, LocalDate on) {
        Optional<Delivery> before = find(offeringId);
        if (before.isPresent()) {
            if (!before.get().deliveredOn().equals(on)) {
                throw DeliveryRefusal.another(before.get(), awaited(consortium));
            }
            return before.get();
        }
        DealMember provider = consortium
                .providerOf(offeringId)
                .orElseThrow(() -> DeliveryRefusal.notInConsortium(awaited(consortium)));
        return new Delivery(offeringId, provider.organizationId(), on);
    }

    boolean has(Delivery delivery) {
        return deliveries.contains(delivery);
    }

    void add(Delivery delivery) {
        deliveries.add(delivery);
        recorded = deliveries.size();
    }

    /** Offerings of this consortium that the buyer does not have yet. */
    List<UUID> awaited(DealConsortium consortium) {
        return consortium.offeringIds().stream()
                .filter(id -> find(id).isEmpty())
                .toList();
    }

    public List<Delivery> all() {
        return List.copyOf(deliveries);
    }

    private Optional<Delivery> find(UUID offeringId) {
        return deliveries.stream()
                .filter(delivery -> delivery.offeringId().equals(offeringId))
                .findFirst();
    }
}

package org.entente.dealtracker.deal.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.contracts.vocabulary.Capacity;
import org.entente.contracts.vocabulary.ComponentSlot;
import org.entente.contracts.vocabulary.Workload;
import org.entente.dealtracker.need.domain.NeedLimits;
import org.entente.dealtracker.need.domain.Objective;

/** What the buyer states: for what, where to, which slots, within which limits. It does not change. */
@Embeddable
public class DealNeed {

    private String title;
    private String destination;
    private String sector;

    @Enumerated(EnumType.STRING)
    private Workload workload;

    @Column(name = "end_use")
    private String endUse;

    @Embedded
    private EndUser endUser;

    @Column(name = "value_limit_usd")
    private Long valueLimitUsd;

    @Column(name = "delivery_by")
    private LocalDate deliveryBy;

    private NeedLimits limits = NeedLimits.NONE;
    private Objective objective = Objective.PLATFORM_POLICY;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deal_slot", joinColumns = @JoinColumn(name = "deal_id"))
    @OrderColumn(name = "position")
    private List<NeededSlot> slots = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deal_coupling", joinColumns = @JoinColumn(name = "deal_id"))
    @OrderColumn(name = "position")
    private List<SlotCoupling> couplings = new ArrayList<>();

    protected DealNeed() {}

    public DealNeed(String title, String destination, String sector, Workload workload, EndUse end) {
        this.title = title;
        this.destination = destination;
        this.sector = sector;
        this.workload = workload;
        this.endUse = end.use();
        this.endUser = end.user();
    }

    /** What the stack is for, and who uses it. */
    public record EndUse(String use, EndUser user) {}

    /** The same need with these slots and couplings. */
    public DealNeed filledBy(List<NeededSlot> slots, List<SlotCoupling> couplings) {
        this.slots = new ArrayList<>(slots);
        this.couplings = new ArrayList<>(couplings);
        return this;
    }

    /** The same need within these limits, each {@code null} for none. */
    public DealNeed within(Long valueLimitUsd, LocalDate deliveryBy) {
        this.valueLimitUsd = valueLimitUsd;
        this.deliveryBy = deliveryBy;
        return this;
    }

    /** The same need with these demands on the consortium, and this view of what is better. */
    public DealNeed ruledBy(NeedLimits limits, Objective objective) {
        this.limits = limits;
        this.objective = objective;
        return this;
    }

    public String title() {
        return title;
    }

    public String destination() {
        return destination;
    }

    public String sector() {
        return sector;
    }

    public Workload workload() {
        return workload;
    }

    public String endUse() {
        return endUse;
    }

    public EndUser endUser() {
        return endUser;
    }

    /** The largest total price in whole US dollars. */
    public Optional<Long> valueLimitUsd() {
        return Optional.ofNullable(valueLimitUsd);
    }

    public Optional<LocalDate> deliveryBy() {
        return Optional.ofNullable(deliveryBy);
    }

    public NeedLimits limits() {
        return limits;
    }

    public Objective objective() {
        return objective;
    }

    public List<NeededSlot> slots() {
        return List.copyOf(slots);
    }

    /** The least that a slot has to supply, where the need says so. */
    public Optional<Capacity> capacityOf(ComponentSlot slot) {
        return slots.stream()
                .filter(needed -> needed.componentSlot() == slot)
                .map(NeededSlot::capacity)
                .filter(Objects::nonNull)
                .findFirst();
    }

    public List<SlotCoupling> couplings() {
        return List.copyOf(couplings);
    }
}

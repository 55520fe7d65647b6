package org.entente.dealtracker.deal.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Everything that holds a deal now; it goes on when nothing does. */
@Embeddable
public class DealHolds {

    /** Kept as a column so that deals on hold can be asked for. */
    @Column(name = "open_holds")
    private int open;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deal_hold", joinColumns = @JoinColumn(name = "deal_id"))
    @OrderColumn(name = "position")
    private List<Hold> holds = new ArrayList<>();

    protected DealHolds() {}

    boolean causedBy(UUID cause) {
        return holds.stream().anyMatch(hold -> hold.causeId().equals(cause));
    }

    void place(Hold hold) {
        holds.add(hold);
        open = holds.size();
    }

    /** Lifts what matches and says what that was. */
    List<Hold> lift(Predicate<Hold> which) {
        List<Hold> lifted = holds.stream().filter(which).toList();
        holds.removeAll(lifted);
        open = holds.size();
        return lifted;
    }

    public boolean any() {
        return !holds.isEmpty();
    }

    public List<Hold> all() {
        return List.copyOf(holds);
    }

    /** What would lift every hold, in plain words. */
    public String liftedBy() {
        return String.join(" ", holds.stream().map(Hold::liftedBy).distinct().toList());
    }
}

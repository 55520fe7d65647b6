package org.entente.dealtracker.deal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.entente.dealtracker.deal.domain.Deal;

/** Tells the features that build on deals what concerns them, in the same transaction. */
@ApplicationScoped
class DealNotices {

    private final Event<DealPartiesChanged> parties;
    private final Event<DealConsortiumChanged> consortium;
    private final Event<DealWasWithdrawn> withdrawn;

    DealNotices(
            Event<DealPartiesChanged> parties,
            Event<DealConsortiumChanged> consortium,
            Event<DealWasWithdrawn> withdrawn) {
        this.parties = parties;
        this.consortium = consortium;
        this.withdrawn = withdrawn;
    }

    void partiesChanged(Deal deal) {
        parties.fire(new DealPartiesChanged(deal.id(), deal.parties()));
    }

    void consortiumChanged(Deal deal) {
        consortium.fire(new DealConsortiumChanged(deal.id()));
    }

    void withdrawn(Deal deal, String reason) {
        withdrawn.fire(new DealWasWithdrawn(deal.id(), reason));
    }
}

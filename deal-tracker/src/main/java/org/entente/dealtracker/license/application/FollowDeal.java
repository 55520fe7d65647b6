package org.entente.dealtracker.license.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.entente.dealtracker.deal.application.DealPartiesChanged;

/** Keeps who may see a license in step with who takes part in its deal. */
@ApplicationScoped
class FollowDeal {

    private final Licenses licenses;

    FollowDeal(Licenses licenses) {
        this.licenses = licenses;
    }

    void on(@Observes DealPartiesChanged changed) {
        licenses.ofDeal(changed.dealId()).forEach(license -> license.partiesAre(changed.parties()));
    }
}

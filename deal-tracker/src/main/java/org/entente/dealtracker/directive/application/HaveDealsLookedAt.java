package org.entente.dealtracker.directive.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.entente.dealtracker.deal.application.DealProfiles;
import org.entente.dealtracker.directive.domain.Directive;

/** Asks for a look at the deals that a change of a directive matters to, in the transaction of that change. */
@ApplicationScoped
class HaveDealsLookedAt {

    private final PreviewDirective preview;
    private final DealProfiles deals;
    private final Looks looks;
    private final Clock clock;

    HaveDealsLookedAt(PreviewDirective preview, DealProfiles deals, Looks looks, Clock clock) {
        this.preview = preview;
        this.deals = deals;
        this.looks = looks;
        this.clock = clock;
    }

    void about(Directive directive) {
        looks.ask(preview.about(directive.scope()), clock.instant());
    }

    void heldFor(Directive directive) {
        looks.ask(deals.heldFor(directive.id()), clock.instant());
    }
}

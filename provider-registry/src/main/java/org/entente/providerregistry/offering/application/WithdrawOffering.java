package org.entente.providerregistry.offering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.EntityTag;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.journal.Journal;
import org.entente.providerregistry.offering.domain.Offering;
import org.entente.providerregistry.offering.domain.OfferingCommand;
import org.entente.providerregistry.problem.Refusal;
import org.entente.providerregistry.vocabulary.OfferingId;

/** Takes an offering off the market for good. */
@ApplicationScoped
public class WithdrawOffering {
    private final Offerings offerings;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    WithdrawOffering(Offerings offerings, Journal journal, CurrentCaller caller, Clock clock) {
        this.offerings = offerings;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Offering withdraw(OfferingId id, String reason, String ifMatch) {
        var offering = offerings
                .lock(id, OfferingPolicy.sightOf(caller.get()))
                .orElseThrow(() -> Refusal.notFound("offering", id.value()));
        OfferingPolicy.demand(OfferingAction.WITHDRAW, caller.get(), offering.owner());
        EntityTag.requireIfGiven(ifMatch, offering.revision());
        journal.append(id.value(), offering.withdraw(new OfferingCommand.Withdraw(reason, clock.instant())));
        offerings.save(offering);
        return offering;
    }
}

package org.entente.providerregistry.offering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.kit.http.Step;
import org.entente.providerregistry.offering.domain.Offering;
import org.entente.providerregistry.offering.domain.OfferingCommand;

/** Takes an offering off the market for good. */
@ApplicationScoped
public class WithdrawOffering {
    private final OfferingBook book;
    private final Clock clock;

    WithdrawOffering(OfferingBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Transactional
    public Offering withdraw(Step step, String reason) {
        return book.change(
                step,
                OfferingAction.WITHDRAW,
                offering -> offering.withdraw(new OfferingCommand.Withdraw(reason, clock.instant())));
    }
}

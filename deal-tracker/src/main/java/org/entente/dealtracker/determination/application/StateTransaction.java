package org.entente.dealtracker.determination.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entente.dealtracker.deal.application.DealsDetermined;
import org.entente.dealtracker.determination.domain.DealDetermination;
import org.entente.dealtracker.determination.domain.StatedTransaction;
import org.entente.dealtracker.determination.domain.Transaction;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;

/** The parties of a deal state what is to be moved to whom; what it needs is determined at once. */
@ApplicationScoped
public class StateTransaction {

    private final DealsDetermined deals;
    private final DealTransactions transactions;
    private final DealDeterminations determinations;
    private final CurrentCaller caller;
    private final Clock clock;

    StateTransaction(
            DealsDetermined deals,
            DealTransactions transactions,
            DealDeterminations determinations,
            CurrentCaller caller,
            Clock clock) {
        this.deals = deals;
        this.transactions = transactions;
        this.determinations = determinations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Stating the same facts again changes nothing. */
    @Transactional
    public DealDetermination state(Step step, Transaction facts) {
        deals.requireStating(step);
        StatedTransaction known = transactions.locked(step.id()).orElse(null);
        if (known == null || !known.facts().on(facts.asOf()).equals(facts)) {
            transactions.put(new StatedTransaction(
                    step.id(),
                    facts,
                    clock.instant(),
                    caller.get().name(),
                    true,
                    known == null ? 0 : known.revision(),
                    facts.asOf(),
                    known == null ? 0 : known.accepted()));
            deals.settle(step.id());
        }
        return determinations.newest(step.id()).orElseThrow();
    }
}

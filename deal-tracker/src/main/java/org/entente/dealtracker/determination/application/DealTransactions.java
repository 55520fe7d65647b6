package org.entente.dealtracker.determination.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.determination.domain.StatedTransaction;

/** Where the transactions of deals are kept. */
public interface DealTransactions {

    Optional<StatedTransaction> find(UUID dealId);

    /** The transaction, which nobody else looks at until this database transaction ends. */
    Optional<StatedTransaction> locked(UUID dealId);

    /** In place of what was there. */
    void put(StatedTransaction transaction);

    /** Live deals with a look due, in the order of their ids, those after this one. */
    List<UUID> due(LocalDate today, UUID after, int limit);

    /** Every transaction has to be looked at, once this database transaction ends. */
    void lookAtAll();

    /** All of live deals, in the order of the deals. */
    List<StatedTransaction> live();
}

package org.entente.dealtracker.determination.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is asked about: these items, moved in this way, to these parties.
 *
 * @param asOf the day whose rules decide
 * @param kind {@code null} for not stated, as every other fact
 * @param items at least one
 * @param parties at least one
 */
public record Transaction(
        LocalDate asOf,
        TransactionKind kind,
        String exportedFrom,
        String destination,
        List<Item> items,
        List<Party> parties,
        EndUse endUse) {

    public Transaction {
        Objects.requireNonNull(asOf, "asOf");
        items = List.copyOf(items);
        parties = List.copyOf(parties);
    }

    /** The same facts under the rules of another day. */
    public Transaction on(LocalDate day) {
        return new Transaction(day, kind, exportedFrom, destination, items, parties, endUse);
    }
}

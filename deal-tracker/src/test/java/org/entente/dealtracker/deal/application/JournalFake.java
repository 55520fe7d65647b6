package org.entente.dealtracker.deal.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.contracts.DomainEvent;
import org.entente.kit.journal.Journal;
import org.entente.kit.journal.RecordedEvent;

/** Keeps what was appended, in order. */
final class JournalFake implements Journal {

    final List<DomainEvent> events = new ArrayList<>();

    @Override
    public void append(UUID aggregateId, List<? extends DomainEvent> appended) {
        events.addAll(appended);
    }

    @Override
    public List<RecordedEvent> history(UUID aggregateId) {
        return List.of();
    }
}

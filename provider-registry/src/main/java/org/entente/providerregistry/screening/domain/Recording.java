package org.entente.providerregistry.screening.domain;

import java.util.List;
import org.entente.contracts.DomainEvent;

/** A newly recorded screening and what its recording caused. */
public record Recording(Screening screening, List<DomainEvent> events) {
    public Recording {
        events = List.copyOf(events);
    }
}

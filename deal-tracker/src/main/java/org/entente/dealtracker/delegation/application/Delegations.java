package org.entente.dealtracker.delegation.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.delegation.domain.Delegation;
import org.entente.kit.http.PageRequest;

/** Where delegations are kept. */
public interface Delegations {

    void add(Delegation delegation);

    /** The delegation, which nobody else changes until this transaction ends. */
    Optional<Delegation> locked(UUID id);

    /** Those that nobody revoked, whenever they count. */
    List<Delegation> unrevoked();

    /** Newest first; one more than the page shows. */
    List<Delegation> list(PageRequest page);

    /** Writes what was changed, so that versions are what readers will see. */
    void flush();
}

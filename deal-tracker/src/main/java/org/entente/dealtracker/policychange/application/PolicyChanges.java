package org.entente.dealtracker.policychange.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.dealtracker.policychange.domain.PolicyChange;
import org.entente.dealtracker.policychange.domain.PolicyChangeState;
import org.entente.kit.http.PageRequest;

/** Where changes of policy are kept. */
public interface PolicyChanges {

    void add(PolicyChange change);

    Optional<PolicyChange> find(UUID id);

    /** The change, which nobody else changes until this transaction ends. */
    Optional<PolicyChange> locked(UUID id);

    /** From here to the end of the transaction nobody else puts a change in force. */
    void oneAtATime();

    /**
     * Newest first; one more than the page shows.
     *
     * @param proposals whether those that never came into force are among them
     * @param state {@code null} for any
     */
    List<PolicyChange> list(boolean proposals, PolicyChangeState state, PageRequest page);

    /** Writes what was changed, so that versions are what readers will see. */
    void flush();
}

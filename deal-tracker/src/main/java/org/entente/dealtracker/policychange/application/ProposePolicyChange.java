package org.entente.dealtracker.policychange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.dealtracker.policychange.domain.PolicyChange;
import org.entente.dealtracker.policychange.domain.PolicyChangeText;
import org.entente.dealtracker.policychange.domain.PolicyRows;
import org.entente.kit.journal.Journal;

/** One person proposes a change of policy that could be read today; it changes nothing yet. */
@ApplicationScoped
public class ProposePolicyChange {

    private final PolicyChangeAccess access;
    private final PolicyChanges changes;
    private final Outcome outcome;
    private final Journal journal;

    ProposePolicyChange(PolicyChangeAccess access, PolicyChanges changes, Outcome outcome, Journal journal) {
        this.access = access;
        this.changes = changes;
        this.outcome = outcome;
        this.journal = journal;
    }

    @Transactional
    public PolicyChange propose(PolicyChangeText text, PolicyRows rows) {
        access.requireDirecting();
        outcome.of(outcome.before(), text.file(), rows);
        PolicyChange change = new PolicyChange(UUID.randomUUID(), text, rows, access.signature());
        changes.add(change);
        changes.flush();
        journal.append(change.id(), change.proposal());
        return change;
    }
}

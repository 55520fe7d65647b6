package org.entente.dealtracker.policychange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entente.contracts.DomainEvent;
import org.entente.dealtracker.determination.application.DealTransactions;
import org.entente.dealtracker.policy.application.PolicyActivated;
import org.entente.dealtracker.policy.application.PolicySet;
import org.entente.dealtracker.policy.domain.Signature;
import org.entente.dealtracker.policychange.domain.PolicyChange;
import org.entente.kit.http.Step;
import org.entente.kit.journal.Journal;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Puts a change of policy in force, one at a time and read anew against what is in force by then, or withdraws its proposal. */
@ApplicationScoped
public class ChangePolicy {

    private final PolicyChangeAccess access;
    private final PolicyChanges changes;
    private final Outcome outcome;
    private final Journal journal;
    private final DealTransactions deals;
    private final Event<PolicyActivated> activated;

    /** One more than usual: policy, deals and their listeners change together. */
    ChangePolicy(
            PolicyChangeAccess access,
            PolicyChanges changes,
            Outcome outcome,
            Journal journal,
            DealTransactions deals,
            Event<PolicyActivated> activated) {
        this.access = access;
        this.changes = changes;
        this.outcome = outcome;
        this.journal = journal;
        this.deals = deals;
        this.activated = activated;
    }

    /** @param correction why it may change what held before today; {@code null} where it must not */
    @Transactional
    public PolicyChange activate(Step step, String correction) {
        PolicyChange change = access.change(step);
        Signature second = access.signature();
        change.requireActivation(second);
        changes.oneAtATime();
        PolicySet before = outcome.before();
        PolicySet after = outcome.of(before, change.text().file(), change.rows());
        List<String> past =
                outcome.changesBeforeToday(before, after, change.text().file());
        if (!past.isEmpty() && correction == null) {
            throw new Problem(
                            CommonProblem.RULE_BROKEN,
                            "This would change what held on days before today (" + String.join(", ", past)
                                    + "). Propose rows that begin today or later, or activate it with \"correction\": true"
                                    + " and the reason.")
                    .with("changesBeforeToday", past);
        }
        List<DomainEvent> events = change.activate(second, after.revision(), past.isEmpty() ? null : correction);
        deals.lookAtAll();
        record(change, events);
        activated.fire(new PolicyActivated(after));
        return change;
    }

    @Transactional
    public PolicyChange withdraw(Step step, String reason) {
        PolicyChange change = access.change(step);
        record(change, change.withdraw(reason, access.signature()));
        return change;
    }

    private void record(PolicyChange change, List<DomainEvent> events) {
        changes.flush();
        journal.append(change.id(), events);
    }
}

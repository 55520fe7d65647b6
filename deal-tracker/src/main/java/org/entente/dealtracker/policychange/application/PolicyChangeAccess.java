package org.entente.dealtracker.policychange.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.entente.contracts.vocabulary.Roles;
import org.entente.dealtracker.policy.domain.PolicyAuthority;
import org.entente.dealtracker.policy.domain.Signature;
import org.entente.dealtracker.policychange.domain.PolicyChange;
import org.entente.dealtracker.policychange.domain.PolicyChangeState;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Lets a caller at changes of policy: proposals do not exist for those outside government. */
@ApplicationScoped
class PolicyChangeAccess {

    private final PolicyChanges changes;
    private final CurrentCaller caller;
    private final Clock clock;

    PolicyChangeAccess(PolicyChanges changes, CurrentCaller caller, Clock clock) {
        this.changes = changes;
        this.caller = caller;
        this.clock = clock;
    }

    boolean readsProposals() {
        return PolicyAuthority.readsProposals(caller.get());
    }

    PolicyChange read(UUID id) {
        return changes.find(id).filter(this::shows).orElseThrow(PolicyChangeAccess::nothing);
    }

    /** The change to be acted on, at the version that the caller read where they say so. */
    PolicyChange change(Step step) {
        PolicyChange change = changes.locked(step.id()).filter(this::shows).orElseThrow(PolicyChangeAccess::nothing);
        requireDirecting();
        step.requireRead(change.version());
        return change;
    }

    void requireDirecting() {
        if (!PolicyAuthority.mayDirect(caller.get())) {
            throw new Problem(
                    CommonProblem.FORBIDDEN, "Only the program office and officials of Commerce change policy.");
        }
    }

    /** A preview names deals of everybody. */
    void requirePreviewing() {
        if (!caller.get().has(Roles.AUDITOR)) {
            requireDirecting();
        }
    }

    /** Whether the caller proposed it, by who somebody is and not by the name. */
    boolean proposed(PolicyChange change) {
        return change.proposed().sameAs(signature());
    }

    Signature signature() {
        return Signature.of(caller.get(), clock.instant());
    }

    private boolean shows(PolicyChange change) {
        return change.state() == PolicyChangeState.ACTIVE || readsProposals();
    }

    private static Problem nothing() {
        return new Problem(CommonProblem.NOT_FOUND, "There is no such change of policy, or you may not see it.");
    }
}

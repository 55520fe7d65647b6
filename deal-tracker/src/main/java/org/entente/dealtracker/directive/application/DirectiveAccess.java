package org.entente.dealtracker.directive.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.entente.dealtracker.directive.domain.Directive;
import org.entente.dealtracker.policy.domain.PolicyAuthority;
import org.entente.dealtracker.policy.domain.Signature;
import org.entente.kit.http.Step;
import org.entente.kit.identity.CurrentCaller;
import org.entente.kit.problem.CommonProblem;
import org.entente.kit.problem.Problem;

/** Lets a caller at directives: proposals do not exist for those outside government. */
@ApplicationScoped
class DirectiveAccess {

    private final Directives directives;
    private final CurrentCaller caller;
    private final Clock clock;

    DirectiveAccess(Directives directives, CurrentCaller caller, Clock clock) {
        this.directives = directives;
        this.caller = caller;
        this.clock = clock;
    }

    boolean readsProposals() {
        return PolicyAuthority.readsProposals(caller.get());
    }

    Directive read(UUID id) {
        return directives.find(id).filter(this::shows).orElseThrow(DirectiveAccess::nothing);
    }

    /** The directive to be changed, at the version that the caller read where they say so. */
    Directive change(Step step) {
        Directive directive = directives.locked(step.id()).filter(this::shows).orElseThrow(DirectiveAccess::nothing);
        requireDirecting();
        step.requireRead(directive.version());
        return directive;
    }

    void requireDirecting() {
        if (!PolicyAuthority.mayDirect(caller.get())) {
            throw new Problem(
                    CommonProblem.FORBIDDEN, "Only the program office and officials of Commerce direct policy.");
        }
    }

    /** Whether the caller proposed it, by who somebody is and not by the name. */
    boolean proposed(Directive directive) {
        return directive.proposed().sameAs(signature());
    }

    Signature signature() {
        return Signature.of(caller.get(), clock.instant());
    }

    private boolean shows(Directive directive) {
        return switch (directive.state()) {
            case PROPOSED, WITHDRAWN -> readsProposals();
            case IN_FORCE, LIFTED -> true;
        };
    }

    private static Problem nothing() {
        return new Problem(CommonProblem.NOT_FOUND, "There is no such directive, or you may not see it.");
    }
}

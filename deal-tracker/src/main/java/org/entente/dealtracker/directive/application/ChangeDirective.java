package org.entente.dealtracker.directive.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entente.contracts.DomainEvent;
import org.entente.dealtracker.directive.domain.Directive;
import org.entente.kit.http.Step;
import org.entente.kit.journal.Journal;

/**
 * Puts a directive in force, lifts it, or withdraws its proposal.
 *
 * <p>A deal that is opened or changed at the same moment sees the directive, or is seen here: the two wait for each other.
 */
@ApplicationScoped
public class ChangeDirective {

    private final DirectiveAccess access;
    private final Directives directives;
    private final HaveDealsLookedAt deals;
    private final Journal journal;

    ChangeDirective(DirectiveAccess access, Directives directives, HaveDealsLookedAt deals, Journal journal) {
        this.access = access;
        this.directives = directives;
        this.deals = deals;
        this.journal = journal;
    }

    @Transactional
    public Directive approve(Step step) {
        Directive directive = access.change(step);
        List<DomainEvent> events = directive.approve(access.signature());
        directives.aboutToChange();
        record(directive, events);
        deals.about(directive);
        return directive;
    }

    @Transactional
    public Directive lift(Step step, String reason) {
        Directive directive = access.change(step);
        List<DomainEvent> events = directive.lift(reason, access.signature());
        directives.aboutToChange();
        record(directive, events);
        deals.heldFor(directive);
        return directive;
    }

    @Transactional
    public Directive withdraw(Step step, String reason) {
        Directive directive = access.change(step);
        record(directive, directive.withdraw(reason, access.signature()));
        return directive;
    }

    private void record(Directive directive, List<DomainEvent> events) {
        directives.flush();
        journal.append(directive.id(), events);
    }
}

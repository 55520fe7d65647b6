package org.entente.dealtracker.directive.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.dealtracker.deal.domain.Scope;
import org.entente.dealtracker.directive.domain.Directive;
import org.entente.dealtracker.directive.domain.DirectiveText;
import org.entente.kit.journal.Journal;

/** One person proposes a directive; it holds nothing yet. */
@ApplicationScoped
public class ProposeDirective {

    private final DirectiveAccess access;
    private final Directives directives;
    private final Journal journal;

    ProposeDirective(DirectiveAccess access, Directives directives, Journal journal) {
        this.access = access;
        this.directives = directives;
        this.journal = journal;
    }

    @Transactional
    public Directive propose(DirectiveText text, Scope scope) {
        access.requireDirecting();
        Directive directive = new Directive(UUID.randomUUID(), text, scope, access.signature());
        directives.add(directive);
        directives.flush();
        journal.append(directive.id(), directive.proposal());
        return directive;
    }
}

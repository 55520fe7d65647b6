package org.entente.dealtracker.directive.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.entente.dealtracker.deal.application.DealProfiles;
import org.entente.dealtracker.directive.domain.Directive;
import org.entente.dealtracker.directive.domain.DirectiveState;
import org.entente.kit.http.Cursor;
import org.entente.kit.http.Page;
import org.entente.kit.http.PageRequest;

/** Directives that the caller may see, with what they do to deals. */
@ApplicationScoped
public class FindDirectives {

    private final DirectiveAccess access;
    private final Directives directives;
    private final DealProfiles deals;
    private final PreviewDirective preview;

    FindDirectives(DirectiveAccess access, Directives directives, DealProfiles deals, PreviewDirective preview) {
        this.access = access;
        this.directives = directives;
        this.deals = deals;
        this.preview = preview;
    }

    @Transactional
    public DirectiveView one(UUID id) {
        return view(access.read(id));
    }

    /** With how many deals it is about, which takes a look at all of them. */
    @Transactional
    public DirectiveView view(Directive directive) {
        return switch (directive.state()) {
            case PROPOSED, IN_FORCE ->
                view(directive, preview.about(directive.scope()).size());
            case LIFTED, WITHDRAWN -> listed(directive);
        };
    }

    /** @param state {@code null} for any */
    @Transactional
    public Page<DirectiveView> list(DirectiveState state, PageRequest page) {
        return Page.of(
                        directives.list(access.readsProposals(), state, page),
                        page,
                        directive -> Cursor.of(directive.proposed().at(), directive.id()))
                .map(this::listed);
    }

    private DirectiveView listed(Directive directive) {
        return view(directive, null);
    }

    private DirectiveView view(Directive directive, Integer deals) {
        return new DirectiveView(
                directive, deals, held(directive), access.readsProposals(), access.proposed(directive));
    }

    private int held(Directive directive) {
        return deals.countHeldFor(directive.id());
    }
}

package org.entente.dealtracker.directive.rest;

import java.time.Instant;
import java.util.UUID;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.deal.domain.Scope;
import org.entente.dealtracker.directive.application.DirectiveView;
import org.entente.dealtracker.directive.domain.Directive;
import org.entente.dealtracker.directive.domain.DirectiveState;
import org.entente.dealtracker.policy.domain.Signature;

/**
 * A directive; who signed it is for government.
 *
 * @param deals how many live deals it is about, which it holds or would hold; not in lists and not for one that is over
 * @param held how many deals it holds now; while its deals are looked at, fewer than it is about
 * @param mine whether you proposed it; then somebody else puts it in force
 * @param endReason why it was lifted or withdrawn
 */
record DirectiveResponse(
        UUID id,
        DirectiveState state,
        long version,
        String title,
        String reason,
        String legalBasis,
        Agency issuingAgency,
        Scope scope,
        Integer deals,
        int held,
        Instant proposedAt,
        String proposedBy,
        boolean mine,
        Instant issuedAt,
        String issuedBy,
        Instant endedAt,
        String endedBy,
        String endReason) {

    static DirectiveResponse of(DirectiveView view) {
        Directive directive = view.directive();
        var text = directive.text();
        return new DirectiveResponse(
                directive.id(),
                directive.state(),
                directive.version(),
                text.title(),
                text.reason(),
                text.legalBasis(),
                text.issuingAgency(),
                directive.scope(),
                view.deals(),
                view.held(),
                directive.proposed().at(),
                name(directive.proposed(), view),
                view.mine(),
                directive.issued().map(Signature::at).orElse(null),
                directive.issued().map(who -> name(who, view)).orElse(null),
                directive.ended().map(Signature::at).orElse(null),
                directive.ended().map(who -> name(who, view)).orElse(null),
                directive.endReason().orElse(null));
    }

    private static String name(Signature who, DirectiveView view) {
        return view.people() ? who.name() : null;
    }
}

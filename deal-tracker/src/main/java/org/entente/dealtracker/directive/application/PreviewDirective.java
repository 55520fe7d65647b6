package org.entente.dealtracker.directive.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.entente.dealtracker.deal.application.DealProfiles;
import org.entente.dealtracker.deal.domain.DealProfile;
import org.entente.dealtracker.deal.domain.Scope;

/** Which live deals something would be about. */
@ApplicationScoped
public class PreviewDirective {

    private final DirectiveAccess access;
    private final DealProfiles deals;

    PreviewDirective(DirectiveAccess access, DealProfiles deals) {
        this.access = access;
        this.deals = deals;
    }

    @Transactional
    public List<UUID> preview(Scope scope) {
        access.requireDirecting();
        return about(scope);
    }

    List<UUID> about(Scope scope) {
        return deals.live().stream()
                .filter(scope::fits)
                .map(DealProfile::dealId)
                .sorted()
                .toList();
    }
}

package org.entente.dealtracker.delegation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.contracts.vocabulary.Agency;
import org.entente.dealtracker.deal.application.DealProfiles;
import org.entente.dealtracker.delegation.domain.Delegation;
import org.entente.dealtracker.review.application.DelegatedAuthority;

/** Looks for delegations that cover a deal at the moment of its referral. */
@ApplicationScoped
class AuthorityOfReferral implements DelegatedAuthority {

    private final Delegations delegations;
    private final DealProfiles deals;

    AuthorityOfReferral(Delegations delegations, DealProfiles deals) {
        this.delegations = delegations;
        this.deals = deals;
    }

    @Override
    public Set<Agency> over(UUID dealId, LocalDate day) {
        var all = delegations.unrevoked();
        if (all.isEmpty()) {
            return Set.of();
        }
        var deal = deals.of(dealId);
        return all.stream()
                .filter(delegation -> delegation.covers(deal, day))
                .map(Delegation::agency)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Agency.class)));
    }
}
